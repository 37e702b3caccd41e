import { Injectable } from '@nestjs/common';
import { Refused } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { isLeftToTheDay, standardRef } from '../catalogue';
import { Standards } from '../catalogue/services';
import { ChainNorms } from './chain-norms.provider';
import type { ScopeRow } from './scope-row';
import { isChainNorm, normFault, standardFault } from './scope-standard';

/** Asked at the door, as the dictionary of occupations is: a standard that is published stays published. */
@Injectable()
export class KnownStandards {
  constructor(
    private readonly standards: Standards,
    private readonly norms: ChainNorms,
  ) {}

  /** @throws Refused where a row names a standard that does not fit it; a row may leave the standard to the day of the assessment */
  async mustFit(rows: readonly ScopeRow[], enterpriseId: Uuid): Promise<void> {
    const named = rows.filter(({ standard }) => !isLeftToTheDay(standard));
    const standards = await this.standards.of(named.map((row) => ({ ...row, on: row.fromOn })));
    const [fault] = named.flatMap((row, index) => standardFault(row, standards[index]!.value, enterpriseId) ?? []);
    if (fault) throw new Refused(fault);
    const ofChains = named.filter((_, index) => isChainNorm(standards[index]!.value));
    const signed = await Promise.all(
      ofChains.map(async (row) => normFault(row, (await this.norms.evidence(standardRef(row.standard).standardCode)).value, enterpriseId)),
    );
    const unsigned = signed.find((each) => each !== null);
    if (unsigned) throw new Refused(unsigned);
  }
}
