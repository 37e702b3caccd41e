import { addDays } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Recorded } from '../../../ledger/recorded';
import { onInFull as on, Reaction, Rows } from '../../../projecting/projection';
import { EnterpriseRegistered } from '../../accreditation';
import {
  AppointmentEnded, AppointmentStarted, CertificateCounted, CertificateDiscounted, MentorAgreementEnded, MentorAgreementSigned, TierLowered, TierRaised,
} from '../../career';
import { EmploymentEnded, EmploymentStarted, WorkerRegistered } from '../../workforce';
import { PROMOTED } from './rows-as-facts';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from './pay-basis.entity';

/**
 * The fact in the world behind an event: what a process recorded happened because of the certificate, the annulment or
 * the leaving that made it act, and that is what an auditor asks for.
 */
const causeOf = ({ id, metadata }: Recorded): Uuid => (JSON.parse(metadata) as { causationId?: Uuid | null }).causationId ?? id;

type Basis = Omit<PayBasisRow, 'region' | 'endReason' | 'endCauseEventId' | 'lastOn'> & Partial<Pick<PayBasisRow, 'lastOn' | 'endReason' | 'endCauseEventId'>>;

async function begin(rows: Rows, basis: Basis): Promise<void> {
  const { region } = await rows.of(PayWorkerRow).require({ workerId: basis.workerId });
  // An annulment recorded before the count leaves its mark first; it must not be lost.
  const marked = await rows.of(PayBasisRow).find({ basisId: basis.basisId });
  rows.of(PayBasisRow).put({
    ...basis, region, lastOn: marked?.lastOn ?? basis.lastOn ?? null,
    endReason: marked?.endReason ?? basis.endReason ?? null, endCauseEventId: marked?.endCauseEventId ?? basis.endCauseEventId ?? null,
  });
}

async function annul(rows: Rows, event: Recorded, { workerId, enterpriseId, certificateId, decidedOn }: (ReturnType<typeof TierLowered> | ReturnType<typeof CertificateDiscounted>)['data']): Promise<void> {
  const end = { lastOn: addDays(decidedOn, -1), endReason: 'ANNULLED', endCauseEventId: causeOf(event) };
  const known = await rows.of(PayBasisRow).find({ basisId: certificateId });
  if (known) return void (await rows.of(PayBasisRow).alter({ basisId: certificateId }, end));
  await begin(rows, {
    basisId: certificateId, workerId, enterpriseId, item: 'NONE', level: null, basis: 'CERTIFIED', occupationCode: null,
    effectiveOn: decidedOn, causeEventId: causeOf(event), ...end,
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
    rows.of(PayServiceRow).put({ spanId, workerId, enterpriseId, region, occupationCode, fromOn, lastOn, endCauseEventId: lastOn && event.id });
  }),
  on(EmploymentEnded, async (event, rows) => {
    const { spanId, lastOn } = event.data;
    if (await rows.of(PayServiceRow).find({ spanId })) await rows.of(PayServiceRow).alter({ spanId }, { lastOn, endCauseEventId: event.id });
  }),
];

const tiers: readonly Reaction[] = [
  on(TierRaised, (event, rows) => {
    const { workerId, enterpriseId, basisId, toLevel, occupationCode, effectiveOn } = event.data;
    return begin(rows, { basisId, workerId, enterpriseId, item: 'SKILL', level: toLevel, basis: 'CERTIFIED', occupationCode, effectiveOn, causeEventId: causeOf(event) });
  }),
  on(CertificateCounted, (event, rows) => {
    const { workerId, enterpriseId, basisId, level, occupationCode, effectiveOn } = event.data;
    return begin(rows, { basisId, workerId, enterpriseId, item: 'SKILL', level, basis: 'CERTIFIED', occupationCode, effectiveOn, causeEventId: causeOf(event) });
  }),
  on(TierLowered, (event, rows) => annul(rows, event, event.data)),
  on(CertificateDiscounted, (event, rows) => annul(rows, event, event.data)),
];

/** The last day of a term is known when it begins; pay stops there also if nobody records the end. */
const terms: readonly Reaction[] = [
  on(AppointmentStarted, (event, rows) => {
    const { appointmentId, workerId, enterpriseId, level, fromOn, termEndsOn } = event.data;
    const end = { lastOn: termEndsOn, endReason: 'APPOINTMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, { basisId: appointmentId, workerId, enterpriseId, item: 'SKILL', level, basis: 'APPOINTED', occupationCode: null, effectiveOn: fromOn, causeEventId: causeOf(event), ...end });
  }),
  on(AppointmentEnded, async (event, rows) => {
    const { appointmentId, lastOn, reason } = event.data;
    const endReason = reason === 'PROMOTED' ? PROMOTED : reason === 'CERTIFICATE_ANNULLED' ? 'ANNULLED' : 'APPOINTMENT_ENDED';
    await rows.of(PayBasisRow).alter({ basisId: appointmentId }, { lastOn, endReason, endCauseEventId: causeOf(event) });
  }),
  on(MentorAgreementSigned, (event, rows) => {
    const { agreementId, enterpriseId, mentorId, fromOn, lastOn } = event.data;
    const end = { lastOn, endReason: 'AGREEMENT_ENDED', endCauseEventId: causeOf(event) };
    return begin(rows, {
      basisId: agreementId, workerId: mentorId, enterpriseId, item: 'MENTOR', level: null, basis: 'AGREEMENT', occupationCode: null,
      effectiveOn: fromOn, causeEventId: causeOf(event), ...end,
    });
  }),
  on(MentorAgreementEnded, async (event, rows) => {
    const { agreementId, lastOn } = event.data;
    await rows.of(PayBasisRow).alter({ basisId: agreementId }, { lastOn, endReason: 'AGREEMENT_ENDED', endCauseEventId: causeOf(event) });
  }),
];

export const basesReactions: readonly Reaction[] = [...people, ...tiers, ...terms];
