import { addDays } from '../../../kernel/day';
import { beijingDayOf } from '../../../kernel/instant';
import type { Uuid } from '../../../kernel/uuid';
import type { Recorded } from '../../../ledger/recorded';
import { onInFull as on, Reaction, Rows } from '../../../projecting/projection';
import { EnterpriseRegistered } from '../../accreditation';
import {
  AppointmentEnded,
  AppointmentRenewed,
  AppointmentResumed,
  AppointmentStarted,
  CertificateCounted,
  CertificateDiscounted,
  MentorAgreementEnded,
  MentorAgreementSigned,
  TeamLeaderEnded,
  TeamLeaderStarted,
  TierLowered,
  TierRaised,
} from '../../career';
import { EmploymentEnded, EmploymentStarted, RecordDivided, RecordsJoined, WorkerRegistered } from '../../workforce';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from './pay-basis.entity';
import { PayLinkRow } from './pay-link.entity';
import { PROMOTED } from './bases-as-facts';
import { begin, causeOf, end, lastTurn } from './basis-turns.projection';

async function annul(
  rows: Rows,
  event: Recorded,
  {
    workerId,
    enterpriseId,
    certificateId,
    annulmentId,
    decidedOn,
  }: (ReturnType<typeof TierLowered> | ReturnType<typeof CertificateDiscounted>)['data'],
): Promise<void> {
  // A paper that was found to be another person's is taken out by the link that says so.
  const link = await rows.of(PayLinkRow).find({ linkId: annulmentId, subjectId: certificateId });
  const how = { lastOn: addDays(decidedOn, -1), endReason: link ? 'RECORD_LINKED' : 'ANNULLED', endCauseEventId: causeOf(event) };
  if (await lastTurn(rows, { workerId, basisId: certificateId })) return end(rows, { workerId, basisId: certificateId }, how);
  // What takes a paper out may be known before the paper was counted: the mark keeps it.
  await begin(rows, {
    basisId: certificateId,
    workerId,
    enterpriseId,
    item: 'NONE',
    level: null,
    basis: 'CERTIFIED',
    occupationCode: null,
    ofOccupation: null,
    effectiveOn: decidedOn,
    causeEventId: causeOf(event),
    ...how,
  });
}

const people: readonly Reaction[] = [
  on(EnterpriseRegistered, ({ data: { enterpriseId, region, name } }, rows) => {
    rows.of(PayEnterpriseRow).put({ enterpriseId, region, name });
  }),
  on(WorkerRegistered, ({ data: { workerId, enterpriseId, region, personRef, employeeNo } }, rows) => {
    rows.of(PayWorkerRow).put({ workerId, enterpriseId, region, personRef, employeeNo });
  }),
  on(EmploymentStarted, async (event, rows) => {
    const { spanId, workerId, enterpriseId, employer, occupationCode, fromOn, lastOn } = event.data;
    if (employer !== 'OWN') return;
    const { region } = await rows.of(PayWorkerRow).require({ workerId });
    rows
      .of(PayServiceRow)
      .put({ spanId, workerId, enterpriseId, region, occupationCode, fromOn, lastOn, endCauseEventId: lastOn && event.id });
  }),
  on(EmploymentEnded, async (event, rows) => {
    const { spanId, lastOn } = event.data;
    if (await rows.of(PayServiceRow).find({ spanId }))
      await rows.of(PayServiceRow).alter({ spanId }, { lastOn, endCauseEventId: event.id });
  }),
];

const links: readonly Reaction[] = [
  on(RecordsJoined, async (event, rows) => {
    const { linkId, enterpriseId, keptId, otherId } = event.data;
    await linkAll(rows, event, { linkId, enterpriseId, fromId: otherId, toId: keptId }, [otherId]);
  }),
  on(RecordDivided, async (event, rows) => {
    const { linkId, enterpriseId, fromId, toId, factIds } = event.data;
    await linkAll(rows, event, { linkId, enterpriseId, fromId, toId }, factIds);
  }),
];

async function linkAll(
  rows: Rows,
  { id, at, position }: Recorded,
  said: Pick<PayLinkRow, 'linkId' | 'enterpriseId' | 'fromId' | 'toId'>,
  subjectIds: readonly Uuid[],
): Promise<void> {
  const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId: said.enterpriseId });
  for (const subjectId of subjectIds)
    rows.of(PayLinkRow).put({ ...said, subjectId, region, linkedOn: beijingDayOf(at), position: String(position), eventId: id });
}

const tiers: readonly Reaction[] = [
  on(TierRaised, (event, rows) => {
    const { workerId, enterpriseId, basisId, toLevel, occupationCode, effectiveOn } = event.data;
    return begin(rows, {
      basisId,
      workerId,
      enterpriseId,
      item: 'SKILL',
      level: toLevel,
      basis: 'CERTIFIED',
      occupationCode,
      ofOccupation: occupationCode,
      effectiveOn,
      causeEventId: causeOf(event),
    });
  }),
  on(CertificateCounted, (event, rows) => {
    const { workerId, enterpriseId, basisId, level, occupationCode, effectiveOn } = event.data;
    return begin(rows, {
      basisId,
      workerId,
      enterpriseId,
      item: 'SKILL',
      level,
      basis: 'CERTIFIED',
      occupationCode,
      ofOccupation: occupationCode,
      effectiveOn,
      causeEventId: causeOf(event),
    });
  }),
  on(TierLowered, (event, rows) => annul(rows, event, event.data)),
  on(CertificateDiscounted, (event, rows) => annul(rows, event, event.data)),
];

/** The last day of a term is known when it begins; pay stops there also if nobody records the end. */
const terms: readonly Reaction[] = [
  on(AppointmentStarted, (event, rows) => {
    const { appointmentId, workerId, enterpriseId, level, occupationCode: ofOccupation, fromOn, termEndsOn, basisId: restsOn } = event.data;
    const term = { lastOn: termEndsOn, endReason: 'APPOINTMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, {
      basisId: appointmentId,
      workerId,
      enterpriseId,
      item: 'SKILL',
      level,
      basis: 'APPOINTED',
      occupationCode: null,
      ofOccupation,
      restsOn,
      effectiveOn: fromOn,
      causeEventId: causeOf(event),
      ...term,
    });
  }),
  on(AppointmentEnded, (event, rows) => {
    const { appointmentId, workerId, lastOn, reason } = event.data;
    const endReason = reason === 'PROMOTED' ? PROMOTED : reason === 'CERTIFICATE_ANNULLED' ? 'ANNULLED' : 'APPOINTMENT_ENDED';
    return end(rows, { workerId, basisId: appointmentId }, { lastOn, endReason, endCauseEventId: causeOf(event) });
  }),
  on(AppointmentResumed, async (event, rows) => {
    const { appointmentId, workerId, enterpriseId, level, fromOn, termEndsOn, basisId: restsOn } = event.data;
    const { ofOccupation } = await rows.of(PayBasisRow).require({ workerId, basisId: appointmentId, turn: 0 });
    const term = { lastOn: termEndsOn, endReason: 'APPOINTMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, {
      basisId: appointmentId,
      workerId,
      enterpriseId,
      item: 'SKILL',
      level,
      basis: 'APPOINTED',
      occupationCode: null,
      ofOccupation,
      restsOn,
      effectiveOn: fromOn,
      causeEventId: causeOf(event),
      ...term,
    });
  }),
  // A further term is a further turn, which follows the one before without a day between them.
  on(AppointmentRenewed, async (event, rows) => {
    const { appointmentId, workerId, enterpriseId, level, fromOn, termEndsOn } = event.data;
    const { ofOccupation, restsOn } = await rows.of(PayBasisRow).require({ workerId, basisId: appointmentId, turn: 0 });
    const term = { lastOn: termEndsOn, endReason: 'APPOINTMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, {
      basisId: appointmentId,
      workerId,
      enterpriseId,
      item: 'SKILL',
      level,
      basis: 'APPOINTED',
      occupationCode: null,
      ofOccupation,
      restsOn,
      effectiveOn: fromOn,
      causeEventId: causeOf(event),
      ...term,
    });
  }),
  on(MentorAgreementSigned, (event, rows) => {
    const { agreementId, enterpriseId, mentorId, occupationCode: ofOccupation, fromOn, lastOn } = event.data;
    const term = { lastOn, endReason: 'AGREEMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, {
      basisId: agreementId,
      workerId: mentorId,
      enterpriseId,
      item: 'MENTOR',
      level: null,
      basis: 'AGREEMENT',
      occupationCode: null,
      ofOccupation,
      effectiveOn: fromOn,
      causeEventId: causeOf(event),
      ...term,
    });
  }),
  on(MentorAgreementEnded, (event, rows) => {
    const { agreementId, mentorId, lastOn } = event.data;
    return end(
      rows,
      { workerId: mentorId, basisId: agreementId },
      { lastOn, endReason: 'AGREEMENT_ENDED', endCauseEventId: causeOf(event) },
    );
  }),
  on(TeamLeaderStarted, (event, rows) => {
    const { postId, workerId, enterpriseId, fromOn } = event.data;
    return begin(rows, {
      basisId: postId,
      workerId,
      enterpriseId,
      item: 'TEAM_LEADER',
      level: null,
      basis: 'POST',
      occupationCode: null,
      ofOccupation: null,
      effectiveOn: fromOn,
      causeEventId: causeOf(event),
    });
  }),
  on(TeamLeaderEnded, (event, rows) => {
    const { postId, workerId, lastOn } = event.data;
    return end(rows, { workerId, basisId: postId }, { lastOn, endReason: 'POST_ENDED', endCauseEventId: causeOf(event) });
  }),
];

export const basesReactions: readonly Reaction[] = [...people, ...links, ...tiers, ...terms];
