import { Inject, Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { canonicalJson } from '../../../kernel/canonical-json';
import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { COMMITTER, Committer } from '../../../ledger/commitment.port';
import type { Position } from '../../../ledger/event-store.port';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { PayBasisRow } from '../pay-register/pay-basis.entity';
import { PayCertificateRow } from '../pay-register/pay-certificate.entity';
import { PayRegister } from '../pay-register/pay-register.query';
import { saidOf } from '../pay-register/payments.query';
import { evidenceTotals, payEvidence, PayEvidenceItem, PayEvidenceTotals, TermCertificate } from './pay-evidence';

export interface PayEvidenceOf {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
export interface PayEvidenceList extends PayEvidenceTotals {
  readonly items: readonly PayEvidenceItem[];
  /** SHA-256 of the canonical list. */
  readonly listDigest: string;
  /** Whether any month was ever closed: otherwise nothing can be seen of pay. */
  readonly isAnyClosed: boolean;
}

/** The list that shows whether pay followed the certificates of a filing's term. */
@Injectable()
export class PayEvidenceLists {
  constructor(
    private readonly readModels: ReadModels,
    private readonly register: PayRegister,
    @Inject(COMMITTER) private readonly committer: Committer,
  ) {}

  /** Null where the viewer sees no such enterprise. */
  of(
    viewer: Viewer,
    { filingId, enterpriseId, fromOn, lastOn }: PayEvidenceOf,
    horizon: Horizon | Position,
  ): Promise<Seen<PayEvidenceList | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const facts = await this.register.factsIn(rows, then, enterpriseId);
        if (!facts) return null;
        const issued = await then.rows(
          PayCertificateRow,
          await rows.find(PayCertificateRow, { where: { filingId, enterpriseId, issuedOn: Between(fromOn, lastOn) } }),
        );
        const posts = await then.rows(PayBasisRow, await rows.find(PayBasisRow, { where: { enterpriseId, basis: 'APPOINTED' } }));
        const said = await saidOf(rows, then, enterpriseId);
        const items = payEvidence(
          issued.map((row) => certificateOf(row, posts)),
          { ...facts, said },
          lastOn,
        );
        const listDigest = this.committer.digest(canonicalJson(items.map((item) => ({ ...item }))));
        return { items, ...evidenceTotals(items), listDigest, isAnyClosed: facts.closed.length > 0 };
      },
      horizon,
    );
  }
}

const certificateOf = (
  { certificateId, workerId, number, level, issuedOn, isAnnulled }: PayCertificateRow,
  posts: readonly PayBasisRow[],
): TermCertificate => ({
  certificateId: certificateId as Uuid,
  workerId: workerId as Uuid,
  number,
  level: level as Level,
  issuedOn: issuedOn as Day,
  isAnnulled,
  postIds: posts.flatMap(({ basisId, restsOn }) => (restsOn === certificateId ? [basisId as Uuid] : [])),
});
