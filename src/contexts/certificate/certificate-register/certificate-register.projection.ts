import type { RecordedFact } from '../../../ledger/recorded';
import { on, projection, Reaction, Rows } from '../../../projecting/projection';
import { AnnulmentProposed, CertificateAnnulled, CertificateEvent, CertificateIssued } from '../certificate.events';
import {
  CertificateCorrected,
  CertificateDelivered,
  CertificatePrinted,
  CertificateReissued,
  PrintVoided,
  UploadReported,
} from '../paper.events';
import {
  CertificateReinstated,
  CertificateSuspended,
  FindingRecorded,
  ReinstatementProposed,
  SuspensionLifted,
  SuspensionProposed,
} from '../standing.events';
import { courseAfter } from './certificate-course';
import { AnnulmentEntry, CertificateRow, OrderEntry } from './certificate-register.entity';

async function alter(rows: Rows, certificateId: string, changed: Partial<CertificateRow>): Promise<void> {
  await rows.of(CertificateRow).alter({ certificateId }, changed);
}

/** The fact says itself from which day on the certificate is what. */
async function turn(rows: Rows, fact: RecordedFact & CertificateEvent): Promise<void> {
  const { certificateId } = fact.data;
  const { course } = await rows.of(CertificateRow).require({ certificateId });
  await alter(rows, certificateId, { course: courseAfter(course, fact) });
}

async function order(rows: Rows, certificateId: string, entry: OrderEntry, changed: Partial<CertificateRow>): Promise<void> {
  const { orders } = await rows.of(CertificateRow).require({ certificateId });
  await alter(rows, certificateId, { ...changed, orders: [...orders.filter(({ id }) => id !== entry.id), entry] });
}

const annulments: readonly Reaction[] = [
  on(AnnulmentProposed, async ({ data, revision }, rows) => {
    const { certificateId, annulmentId, reasonCode, legalBasis, documentNo, decidedOn, effect } = data;
    const { annulments: known } = await rows.of(CertificateRow).require({ certificateId });
    const entry: AnnulmentEntry = {
      annulmentId,
      state: 'AWAITING_SECOND_PERSON',
      reasonCode,
      legalBasis,
      documentNo,
      decidedOn,
      effect,
      effectiveOn: null,
    };
    await alter(rows, certificateId, { annulments: [...known, entry], revision });
  }),
  on(CertificateAnnulled, async (event, rows) => {
    const { data, revision } = event;
    await turn(rows, event);
    const { certificateId, annulmentId, reasonCode, legalBasis, documentNo, decidedOn, effect, effectiveOn } = data;
    const { annulments: known } = await rows.of(CertificateRow).require({ certificateId });
    // A row of a bulk order was proposed in the order's stream, not here.
    const entry: AnnulmentEntry = { annulmentId, state: 'CONFIRMED', reasonCode, legalBasis, documentNo, decidedOn, effect, effectiveOn };
    await alter(rows, certificateId, {
      status: 'ANNULLED',
      annulments: [...known.filter((each) => each.annulmentId !== annulmentId), entry],
      revision,
    });
  }),
  on(ReinstatementProposed, ({ data: { certificateId, reinstatementId, reasonCode, legalBasis, documentNo, decidedOn }, revision }, rows) =>
    order(
      rows,
      certificateId,
      {
        id: reinstatementId,
        kind: 'REINSTATEMENT',
        state: 'AWAITING_SECOND_PERSON',
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effectiveOn: null,
      },
      { revision },
    ),
  ),
  on(CertificateReinstated, async (event, rows) => {
    const {
      data: { certificateId, reinstatementId, annulmentId, reasonCode, legalBasis, documentNo, decidedOn, effectiveOn },
      revision,
    } = event;
    await turn(rows, event);
    const { annulments: known } = await rows.of(CertificateRow).require({ certificateId });
    const overturned = known.map((entry) => (entry.annulmentId === annulmentId ? { ...entry, state: 'OVERTURNED' as const } : entry));
    const entry: OrderEntry = {
      id: reinstatementId,
      kind: 'REINSTATEMENT',
      state: 'CONFIRMED',
      reasonCode,
      legalBasis,
      documentNo,
      decidedOn,
      effectiveOn,
    };
    await order(rows, certificateId, entry, { status: 'VALID', annulments: overturned, revision });
  }),
];

const suspensions: readonly Reaction[] = [
  on(FindingRecorded, async ({ data: { certificateId, reasonCode }, revision }, rows) => {
    const { findings } = await rows.of(CertificateRow).require({ certificateId });
    await alter(rows, certificateId, { findings: [...findings, reasonCode], revision });
  }),
  on(SuspensionProposed, ({ data: { certificateId, suspensionId, reasonCode, legalBasis, documentNo, decidedOn }, revision }, rows) =>
    order(
      rows,
      certificateId,
      {
        id: suspensionId,
        kind: 'SUSPENSION',
        state: 'AWAITING_SECOND_PERSON',
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effectiveOn: null,
      },
      { revision },
    ),
  ),
  on(CertificateSuspended, async (event, rows) => {
    const {
      data: { certificateId, suspensionId: id, reasonCode, legalBasis, documentNo, decidedOn },
      revision,
    } = event;
    await turn(rows, event);
    await order(
      rows,
      certificateId,
      { id, kind: 'SUSPENSION', state: 'CONFIRMED', reasonCode, legalBasis, documentNo, decidedOn, effectiveOn: decidedOn },
      { status: 'SUSPENDED', revision },
    );
  }),
  on(SuspensionLifted, async (event, rows) => {
    const {
      data: { certificateId, suspensionId: id, legalBasis, documentNo, decidedOn },
      revision,
    } = event;
    await turn(rows, event);
    await order(
      rows,
      certificateId,
      { id, kind: 'SUSPENSION', state: 'LIFTED', reasonCode: null, legalBasis, documentNo, decidedOn, effectiveOn: decidedOn },
      { status: 'VALID', revision },
    );
  }),
];

const papers: readonly Reaction[] = [
  on(CertificatePrinted, ({ data: { certificateId, printSerial }, revision }, rows) =>
    alter(rows, certificateId, { printSerial, delivery: 'PRINTED', revision }),
  ),
  on(PrintVoided, ({ data: { certificateId }, revision }, rows) => alter(rows, certificateId, { delivery: 'NONE', revision })),
  on(CertificateDelivered, ({ data: { certificateId }, revision }, rows) =>
    alter(rows, certificateId, { delivery: 'DELIVERED', revision }),
  ),
  on(CertificateReissued, ({ data: { certificateId, printSerial, reissuedOn }, revision }, rows) =>
    alter(rows, certificateId, { printSerial, delivery: 'NONE', reissuedOn, revision }),
  ),
  on(UploadReported, ({ data: { certificateId, state }, revision }, rows) => alter(rows, certificateId, { upload: state, revision })),
  on(CertificateCorrected, ({ data: { certificateId, field, toVersion, toTrade, correctedOn }, revision }, rows) => {
    const shown = {
      NAME: { nameVersion: toVersion! },
      ID_NUMBER: { idNumberVersion: toVersion! },
      OCCUPATION_NAME: { trade: toTrade },
      PHOTO: {},
    }[field];
    return alter(rows, certificateId, { ...shown, upload: 'NONE', correctedOn, revision });
  }),
];

/** Every certificate, where it stands, what was proposed against it, and what became of its paper. */
export const certificateRegister = projection({
  name: 'certificate.certificate-register',
  version: 5,
  tables: [CertificateRow],
  on: [
    on(CertificateIssued, (event, rows) => {
      const { data, position, revision, at } = event;
      const {
        certificateId,
        number,
        candidacyId,
        batchId,
        enterpriseId,
        region,
        filingId,
        workerId,
        personRef,
        nameVersion,
        idNumberVersion,
        occupationCode,
        trade,
        level,
        issuedOn,
        standard = null,
      } = data;
      rows.of(CertificateRow).put({
        certificateId,
        number,
        candidacyId,
        batchId,
        enterpriseId,
        region,
        filingId,
        workerId,
        personRef,
        nameVersion,
        idNumberVersion,
        occupationCode,
        trade,
        level,
        issuedOn,
        standard,
        printSerial: 0,
        delivery: 'NONE',
        upload: 'NONE',
        correctedOn: null,
        reissuedOn: null,
        status: 'VALID',
        course: courseAfter([], event),
        annulments: [],
        orders: [],
        findings: [],
        issuedPosition: String(position),
        revision,
        recordedAt: at,
      });
    }),
    ...annulments,
    ...suspensions,
    ...papers,
  ],
});
