import { on, projection } from '../../../projecting/projection';
import { AnnulmentProposed, CertificateAnnulled, CertificateIssued } from '../certificate.events';
import { AnnulmentEntry, CertificateRow } from './certificate-register.entity';

/** Every certificate, where it stands, and what was proposed against it. */
export const certificateRegister = projection({
  name: 'certificate.certificate-register',
  version: 1,
  tables: [CertificateRow],
  on: [
    on(CertificateIssued, ({ data, position, revision, at }, rows) => {
      const { source: _, ...printed } = data;
      rows.of(CertificateRow).put({ ...printed, status: 'VALID', annulments: [], issuedPosition: String(position), revision, recordedAt: at });
    }),
    on(AnnulmentProposed, async ({ data, revision }, rows) => {
      const { certificateId, annulmentId, reasonCode, legalBasis, documentNo, decidedOn, effect } = data;
      const { annulments } = await rows.of(CertificateRow).require({ certificateId });
      const entry: AnnulmentEntry = { annulmentId, state: 'AWAITING_SECOND_PERSON', reasonCode, legalBasis, documentNo, decidedOn, effect, effectiveOn: null };
      await rows.of(CertificateRow).alter({ certificateId }, { annulments: [...annulments, entry], revision });
    }),
    on(CertificateAnnulled, async ({ data, revision }, rows) => {
      const { certificateId, annulmentId, effectiveOn } = data;
      const { annulments } = await rows.of(CertificateRow).require({ certificateId });
      const settled = annulments.map((entry) => (entry.annulmentId === annulmentId ? { ...entry, state: 'CONFIRMED' as const, effectiveOn } : entry));
      await rows.of(CertificateRow).alter({ certificateId }, { status: 'ANNULLED', annulments: settled, revision });
    }),
  ],
});
