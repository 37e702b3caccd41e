import { on, Reaction } from '../../../projecting/projection';
import { CertificateAnnulled, CertificateIssued, CertificateReinstated } from '../../certificate';
import { lift } from './pauses.projection';
import { PayCertificateRow } from './pay-certificate.entity';
import { overturn } from './recoveries.projection';

/** One reaction for each kind of fact: what an annulment and its reversal mean for the list, for a suspension and for a recovery. */
export const certificatesReactions: readonly Reaction[] = [
  on(
    CertificateIssued,
    ({ data: { certificateId, filingId, enterpriseId, region, workerId, number, level, occupationCode, issuedOn } }, rows) => {
      rows
        .of(PayCertificateRow)
        .put({ certificateId, filingId, enterpriseId, region, workerId, number, level, occupationCode, issuedOn, isAnnulled: false });
    },
  ),
  on(CertificateAnnulled, async ({ id, data: { certificateId, decidedOn } }, rows) => {
    await rows.of(PayCertificateRow).alter({ certificateId }, { isAnnulled: true });
    await lift(rows, certificateId, decidedOn, id);
  }),
  on(CertificateReinstated, async ({ data: { certificateId, annulmentId, effect } }, rows) => {
    await rows.of(PayCertificateRow).alter({ certificateId }, { isAnnulled: false });
    if (effect === 'EX_TUNC') await overturn(rows, annulmentId);
  }),
];
