import {
  AppointmentEnded,
  AppointmentRenewed,
  AppointmentResumed,
  AppointmentStarted,
  ApprenticeGraded,
  ApprenticePromoted,
  CertificateDiscounted,
  MentorAgreementAssessed,
  MentorAgreementEnded,
  MentorAgreementSigned,
  TeamLeaderEnded,
  TeamLeaderStarted,
  TierLowered,
  TierRaised,
  withInterruption,
} from '../../contexts/career';
import {
  CertificateAnnulled,
  CertificateEvent,
  CertificateIssued,
  CertificateReinstated,
  courseAfter,
  CertificateSuspended,
  SuspensionLifted,
} from '../../contexts/certificate';
import {
  ForeignCertificateRejected,
  ForeignCertificateVerified,
  PriorCertificateRecorded,
  WorkerRegistered,
} from '../../contexts/workforce';
import { turned } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { linksOf } from '../../ledger/links';
import type { Recorded } from '../../ledger/recorded';
import { onInFull as on, projection, Reaction, Rows } from '../../projecting/projection';
import { PairRow, PostRow, TeamPostRow } from './passport-posts.entity';
import { RecognitionLineRow } from './passport-recognitions.entity';
import { recognitionReactions } from './passport-recognitions.projection';
import { HeldCertificateRow, PassportRow, TierChangeRow } from './worker-passport.entity';

const regionOf = async (rows: Rows, workerId: string): Promise<string> => (await rows.of(PassportRow).require({ workerId })).region;

/** What a process recorded happened because of a fact in the world; that one is shown as the cause. */
const causeOf = ({ id, metadata }: Recorded): string => linksOf(metadata).causationId ?? id;

type Change = Pick<TierChangeRow, 'workerId' | 'enterpriseId' | 'kind' | 'fromLevel' | 'toLevel' | 'basisId' | 'effectiveOn'>;

async function tierMoved(rows: Rows, event: Recorded, change: Change): Promise<void> {
  const { workerId, toLevel, basisId } = change;
  const { region } = await rows.of(PassportRow).alter({ workerId }, { tier: toLevel, tierBasisId: basisId });
  rows
    .of(TierChangeRow)
    .put({ ...change, region, eventId: event.id, causeEventId: causeOf(event), position: String(event.position), recordedAt: event.at });
}

const people: readonly Reaction[] = [
  on(WorkerRegistered, ({ data: { workerId, enterpriseId, region, personRef, employeeNo }, at }, rows) => {
    rows
      .of(PassportRow)
      .put({ workerId, enterpriseId, region, personRef, employeeNo, registeredAt: at, tier: null, tierBasisId: null, gradings: [] });
  }),
  on(ApprenticeGraded, async ({ id, data: { workerId, occupationCode, gradedOn, result, extendedTo } }, rows) => {
    const { gradings } = await rows.of(PassportRow).require({ workerId });
    await rows
      .of(PassportRow)
      .alter({ workerId }, { gradings: [...gradings, { occupationCode, gradedOn, result, extendedTo, causeEventId: id }] });
  }),
];

async function recorded(
  event: Recorded<ReturnType<typeof PriorCertificateRecorded> | ReturnType<typeof ForeignCertificateVerified>>,
  rows: Rows,
): Promise<void> {
  const { recordId, workerId, enterpriseId, number, occupationCode, trade, level, issuedOn } = event.data;
  const held = { certificateId: recordId, workerId, enterpriseId, number, occupationCode, trade, level, issuedOn, standard: null };
  rows.of(HeldCertificateRow).put({
    ...held,
    region: await regionOf(rows, workerId),
    origin: 'RECORDED',
    course: turned([], 'VALID', issuedOn),
    causeEventId: event.id,
    annulledByEventId: null,
  });
}

/** The fact says itself from which day on the certificate is what. */
async function turn(rows: Rows, event: Recorded & CertificateEvent, change: Partial<HeldCertificateRow> = {}): Promise<void> {
  const { certificateId } = event.data;
  const { course } = await rows.of(HeldCertificateRow).require({ certificateId });
  await rows.of(HeldCertificateRow).alter({ certificateId }, { ...change, course: courseAfter(course, event) });
}

const certificates: readonly Reaction[] = [
  on(PriorCertificateRecorded, recorded),
  on(ForeignCertificateVerified, recorded),
  // Of one that was recorded at once and may have counted; one that waited for its issuer has no row. It never was what it said.
  on(ForeignCertificateRejected, async ({ id, data: { recordId, hasCounted } }, rows) => {
    if (!hasCounted) return;
    const { course, issuedOn } = await rows.of(HeldCertificateRow).require({ certificateId: recordId });
    await rows
      .of(HeldCertificateRow)
      .alter({ certificateId: recordId }, { course: turned(course, 'ANNULLED', issuedOn as Day), annulledByEventId: id });
  }),
  on(CertificateIssued, (event, rows) => {
    const { certificateId, workerId, enterpriseId, region, number, occupationCode, trade, level, issuedOn, standard = null } = event.data;
    const held = { certificateId, workerId, enterpriseId, region, number, occupationCode, trade, level, issuedOn, standard };
    rows
      .of(HeldCertificateRow)
      .put({ ...held, origin: 'ISSUED_HERE', course: courseAfter([], event), causeEventId: event.id, annulledByEventId: null });
  }),
  on(CertificateAnnulled, (event, rows) => turn(rows, event, { annulledByEventId: event.id })),
  on(CertificateReinstated, (event, rows) => turn(rows, event, { annulledByEventId: null })),
  on(CertificateSuspended, (event, rows) => turn(rows, event)),
  on(SuspensionLifted, (event, rows) => turn(rows, event)),
];

const tiers: readonly Reaction[] = [
  on(TierRaised, (event, rows) => {
    const { workerId, enterpriseId, fromLevel, toLevel, basisId, effectiveOn } = event.data;
    return tierMoved(rows, event, { workerId, enterpriseId, kind: 'RAISED', fromLevel, toLevel, basisId, effectiveOn });
  }),
  on(TierLowered, (event, rows) => {
    const { workerId, enterpriseId, fromLevel, toLevel, toBasisId, effectiveOn } = event.data;
    return tierMoved(rows, event, { workerId, enterpriseId, kind: 'LOWERED', fromLevel, toLevel, basisId: toBasisId, effectiveOn });
  }),
  on(CertificateDiscounted, async (event, rows) => {
    const { workerId, enterpriseId, certificateId, carriedBy, decidedOn } = event.data;
    const { tier, tierBasisId } = await rows.of(PassportRow).require({ workerId });
    if (tierBasisId !== certificateId) return;
    await tierMoved(rows, event, {
      workerId,
      enterpriseId,
      kind: 'CARRIED_ON',
      fromLevel: tier,
      toLevel: tier,
      basisId: carriedBy,
      effectiveOn: decidedOn,
    });
  }),
];

const posts: readonly Reaction[] = [
  on(AppointmentStarted, async (event, rows) => {
    const { appointmentId, enterpriseId, workerId, level, occupationCode, basisId, fromOn, termEndsOn } = event.data;
    const post = {
      appointmentId,
      enterpriseId,
      workerId,
      level,
      occupationCode,
      basisId,
      fromOn,
      termEndsOn,
      lastOn: termEndsOn,
      interruptions: [],
    };
    rows
      .of(PostRow)
      .put({ ...post, region: await regionOf(rows, workerId), endReason: null, causeEventId: event.id, endedByEventId: null });
  }),
  on(AppointmentEnded, async (event, rows) => {
    const { appointmentId, lastOn, reason } = event.data;
    await rows.of(PostRow).alter({ appointmentId }, { lastOn, endReason: reason, endedByEventId: causeOf(event) });
  }),
  on(AppointmentResumed, async ({ data: { appointmentId, fromOn, termEndsOn } }, rows) => {
    const { lastOn, interruptions } = await rows.of(PostRow).require({ appointmentId });
    await rows.of(PostRow).alter(
      { appointmentId },
      {
        lastOn: termEndsOn,
        interruptions: withInterruption(interruptions, lastOn as Day, fromOn),
        endReason: null,
        endedByEventId: null,
      },
    );
  }),
  on(AppointmentRenewed, async ({ data: { appointmentId, termEndsOn } }, rows) => {
    await rows.of(PostRow).alter({ appointmentId }, { termEndsOn, lastOn: termEndsOn });
  }),
  on(MentorAgreementSigned, ({ id, data }, rows) => {
    rows
      .of(PairRow)
      .put({ ...data, cohortId: data.cohortId ?? null, endReason: null, grade: null, assessedOn: null, promotions: [], causeEventId: id });
  }),
  on(MentorAgreementEnded, async ({ data: { agreementId, lastOn, reason } }, rows) => {
    await rows.of(PairRow).alter({ agreementId }, { lastOn, endReason: reason });
  }),
  on(MentorAgreementAssessed, async ({ data: { agreementId, grade, assessedOn } }, rows) => {
    await rows.of(PairRow).alter({ agreementId }, { grade, assessedOn });
  }),
  on(ApprenticePromoted, async ({ id, data: { agreementId, toLevel, on: from } }, rows) => {
    const { promotions } = await rows.of(PairRow).require({ agreementId });
    await rows.of(PairRow).alter({ agreementId }, { promotions: [...promotions, { toLevel, on: from, eventId: id }] });
  }),
];

const teams: readonly Reaction[] = [
  on(TeamLeaderStarted, ({ id, data: { postId, enterpriseId, region, workerId, teamCode, fromOn } }, rows) => {
    rows.of(TeamPostRow).put({
      postId,
      enterpriseId,
      region,
      workerId,
      teamCode,
      fromOn,
      lastOn: null,
      endReason: null,
      causeEventId: id,
      endedByEventId: null,
    });
  }),
  on(TeamLeaderEnded, async (event, rows) => {
    const { postId, lastOn, reason } = event.data;
    await rows.of(TeamPostRow).alter({ postId }, { lastOn, endReason: reason, endedByEventId: causeOf(event) });
  }),
];

/** Everything that a worker carries through a working life: tier, certificates, posts, apprenticeships. */
export const workerPassport = projection({
  name: 'worker-passport',
  version: 4,
  tables: [PassportRow, TierChangeRow, HeldCertificateRow, PostRow, PairRow, RecognitionLineRow, TeamPostRow],
  on: [...people, ...certificates, ...tiers, ...posts, ...recognitionReactions, ...teams],
});
