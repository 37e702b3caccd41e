import { EnterpriseRegistered } from '../../contexts/accreditation';
import { EntitlementEnded, EntitlementStarted, RateTableAdopted } from '../../contexts/allowance';
import {
  AppointmentEnded,
  AppointmentResumed,
  AppointmentStarted,
  CertificateCounted,
  CertificateDiscounted,
  TierLowered,
  TierRaised,
} from '../../contexts/career';
import { EmploymentEnded, EmploymentStarted, RecordDivided, RecordsJoined, WorkerRegistered } from '../../contexts/workforce';
import type { Turn } from '../../kernel/course';
import { addDays } from '../../kernel/day';
import type { Learnt } from './watched-assessment.entity';
import { on, Reaction, Rows } from '../../projecting/projection';
import { WatchedBasisRow, WatchedEnterpriseRow, WatchedEntitlementRow, WatchedRateTableRow, WatchedWorkerRow } from './watched-pay.entity';

const OWN = 'OWN';
const SKILL = 'SKILL';

const regionOf = async (rows: Rows, enterpriseId: string): Promise<string> =>
  (await rows.of(WatchedEnterpriseRow).require({ enterpriseId })).region;

/** What one of the records earned the other may be paid for. */
async function linked(rows: Rows, workerIds: readonly string[], linkedPosition: string): Promise<void> {
  for (const workerId of workerIds) await rows.of(WatchedWorkerRow).alter({ workerId }, { linkedPosition });
}

const people: readonly Reaction[] = [
  on(EnterpriseRegistered, ({ data: { enterpriseId, region } }, rows) => {
    rows.of(WatchedEnterpriseRow).put({ enterpriseId, region });
  }),
  on(WorkerRegistered, ({ data: { workerId, enterpriseId, region } }, rows) => {
    rows.of(WatchedWorkerRow).put({ workerId, enterpriseId, region, services: [], linkedPosition: null });
  }),
  on(EmploymentStarted, async ({ data: { workerId, spanId, employer, occupationCode, fromOn, lastOn }, position: at }, rows) => {
    if (employer !== OWN) return;
    const position = String(at);
    const { services } = await rows.of(WatchedWorkerRow).require({ workerId });
    await rows
      .of(WatchedWorkerRow)
      .alter(
        { workerId },
        { services: [...services, { spanId, occupationCode, fromOn, ends: lastOn === null ? [] : [{ lastOn, position }], position }] },
      );
  }),
  on(EmploymentEnded, async ({ data: { workerId, spanId, lastOn }, position }, rows) => {
    const { services } = await rows.of(WatchedWorkerRow).require({ workerId });
    const ended = services.map((span) =>
      span.spanId === spanId ? { ...span, ends: [...span.ends, { lastOn, position: String(position) }] } : span,
    );
    await rows.of(WatchedWorkerRow).alter({ workerId }, { services: ended });
  }),
  on(RecordsJoined, ({ data: { keptId, otherId }, position }, rows) => linked(rows, [keptId, otherId], String(position))),
  on(RecordDivided, ({ data: { fromId, toId }, position }, rows) => linked(rows, [fromId, toId], String(position))),
];

/** A career counts a certificate or a post, counts it no more, and perhaps again. */
async function counted(
  rows: Rows,
  { workerId, basisId, enterpriseId }: Pick<WatchedBasisRow, 'workerId' | 'basisId' | 'enterpriseId'>,
  turn: Turn & Learnt,
): Promise<void> {
  const before = await rows.of(WatchedBasisRow).find({ workerId, basisId });
  rows
    .of(WatchedBasisRow)
    .put({ workerId, basisId, enterpriseId, region: await regionOf(rows, enterpriseId), course: [...(before?.course ?? []), turn] });
}
const careers: readonly Reaction[] = [
  on(TierRaised, ({ data, position }, rows) => counted(rows, data, { from: data.effectiveOn, state: 'VALID', position: String(position) })),
  on(CertificateCounted, ({ data, position }, rows) =>
    counted(rows, data, { from: data.effectiveOn, state: 'VALID', position: String(position) }),
  ),
  on(TierLowered, ({ data, position }, rows) =>
    counted(rows, { ...data, basisId: data.certificateId }, { from: data.decidedOn, state: 'ANNULLED', position: String(position) }),
  ),
  on(CertificateDiscounted, ({ data, position }, rows) =>
    counted(rows, { ...data, basisId: data.certificateId }, { from: data.decidedOn, state: 'ANNULLED', position: String(position) }),
  ),
  on(AppointmentStarted, ({ data, position }, rows) =>
    counted(rows, { ...data, basisId: data.appointmentId }, { from: data.fromOn, state: 'VALID', position: String(position) }),
  ),
  on(AppointmentResumed, ({ data, position }, rows) =>
    counted(rows, { ...data, basisId: data.appointmentId }, { from: data.fromOn, state: 'VALID', position: String(position) }),
  ),
  // Its last day counts.
  on(AppointmentEnded, ({ data, position }, rows) =>
    counted(rows, { ...data, basisId: data.appointmentId }, { from: addDays(data.lastOn, 1), state: 'OVER', position: String(position) }),
  ),
];

const pay: readonly Reaction[] = [
  on(EntitlementStarted, async ({ data: { entitlementId, enterpriseId, workerId, item, basis, basisId, fromOn }, position }, rows) => {
    if (item !== SKILL) return;
    const before = await rows.of(WatchedEntitlementRow).find({ entitlementId, fromOn });
    // The same first day again opens the span anew: what ended it has been overtaken.
    if (before)
      return void (await rows
        .of(WatchedEntitlementRow)
        .alter({ entitlementId, fromOn }, { ends: [...before.ends, { lastOn: null, position: String(position) }] }));
    rows.of(WatchedEntitlementRow).put({
      entitlementId,
      fromOn,
      enterpriseId,
      region: await regionOf(rows, enterpriseId),
      workerId,
      basis,
      basisId,
      ends: [],
      position: String(position),
    });
  }),
  on(EntitlementEnded, async ({ data: { entitlementId, item, fromOn, lastOn }, position }, rows) => {
    if (item !== SKILL) return;
    const { ends } = await rows.of(WatchedEntitlementRow).require({ entitlementId, fromOn });
    await rows.of(WatchedEntitlementRow).alter({ entitlementId, fromOn }, { ends: [...ends, { lastOn, position: String(position) }] });
  }),
  on(RateTableAdopted, async ({ data: { tableId, version, enterpriseId, validFrom, validTo, rows: rates }, position }, rows) => {
    const levels = rates.flatMap(({ item, basis, level }) => (item === SKILL && basis === 'CERTIFIED' && level !== null ? [level] : []));
    rows.of(WatchedRateTableRow).put({
      tableId,
      version,
      enterpriseId,
      region: await regionOf(rows, enterpriseId),
      validFrom,
      validTo,
      levels,
      position: String(position),
    });
  }),
];

/** What the rules about pay look at. */
export const payReactions: readonly Reaction[] = [...people, ...careers, ...pay];
