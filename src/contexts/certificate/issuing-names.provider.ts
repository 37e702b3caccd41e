import { Injectable } from '@nestjs/common';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { enterpriseRecord, filingScope, nameOn } from '../accreditation';

/** What whoever issued is called. */
export interface IssuingNames {
  /** Today. */
  readonly name: string;
  /** As the employer of somebody on a day. */
  employerOn(day: Day): string;
  /** As a certificate of that day prints it: the filed branch, or the enterprise. */
  institutionOn(day: Day): string;
}

/** Names of enterprises and of their filed branches, from their streams: no read model lies between, so that none can be behind. */
@Injectable()
export class IssuingNamesOf {
  constructor(private readonly ledger: Ledger) {}

  async filing(enterpriseId: Uuid, filingId: Uuid): Promise<IssuingNames> {
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    const { value: filing } = await this.ledger.evidence(filingScope, filingId);
    const branch = filing.status === 'filed' ? filing.branchName : undefined;
    const employerOn = (day: Day): string => (enterprise.status === 'unknown' ? '' : nameOn(enterprise, day));
    return { name: enterprise.status === 'unknown' ? '' : enterprise.name, employerOn, institutionOn: (day) => branch ?? employerOn(day) };
  }
}
