import { Injectable } from '@nestjs/common';
import { Refused } from '../../http/refused';
import type { Uuid } from '../../kernel/uuid';
import { isLeftToTheDay } from '../catalogue';
import { Standards } from '../catalogue/services';
import type { ScopeRow } from './scope-row';
import { standardFault } from './scope-standard';

/** Asked at the door, as the dictionary of occupations is: a standard that is published stays published. */
@Injectable()
export class KnownStandards {
  constructor(private readonly standards: Standards) {}

  /** @throws Refused where a row names a standard that does not fit it; a row may leave the standard to the day of the assessment */
  async mustFit(rows: readonly ScopeRow[], enterpriseId: Uuid): Promise<void> {
    const named = rows.filter(({ standard }) => !isLeftToTheDay(standard));
    const standards = await this.standards.of(named.map((row) => ({ ...row, on: row.fromOn })));
    const [fault] = named.flatMap((row, index) => standardFault(row, standards[index]!.value, enterpriseId) ?? []);
    if (fault) throw new Refused(fault);
  }
}
