import { Injectable } from '@nestjs/common';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Ledger } from '../../ledger/ledger';
import { isLeftToTheDay, nationalAmong, Standard, standardRecord, standardRef, StandardSought } from './standard';
import { StandardRegister } from './standard-register/standard-register.query';

/**
 * Standards as evidence for decisions of other contexts. One that is named is read from its own stream. Which national
 * standard an occupation has is looked up in the register, which may be a moment old: the same as if it had been
 * published a moment later, and the decision names the stream that it leaned on.
 */
@Injectable()
export class Standards {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly register: StandardRegister,
  ) {}

  /** In the order asked for; null where no standard is published. */
  async of(sought: readonly StandardSought[]): Promise<readonly Gathered<Standard | null>[]> {
    const open = sought.filter(({ standard }) => isLeftToTheDay(standard));
    const national = await this.register.national([...new Set(open.map(({ occupationCode }) => occupationCode))]);
    const idOf = (each: StandardSought): Uuid | null =>
      isLeftToTheDay(each.standard) ? nationalAmong(national, each) : this.ids.of('standard', standardRef(each.standard).standardCode);
    const ids = sought.map(idOf);
    const known = await this.ledger.evidenceEach(standardRecord, [...new Set(ids.flatMap((id) => id ?? []))]);
    return sought.map(({ occupationCode }, index) => known.get(ids[index]!) ?? documentEvidence(`none:standard/${occupationCode}`, null));
  }
}
