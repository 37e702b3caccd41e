import { AppointmentEnded, AppointmentRenewed, AppointmentResumed, AppointmentStarted } from '../../contexts/career';
import {
  CertificateAnnulled,
  CertificateIssued,
  CertificateReinstated,
  CertificateSuspended,
  SuspensionLifted,
} from '../../contexts/certificate';
import { ForeignCertificateVerified } from '../../contexts/workforce';
import { addDays, Day, later } from '../../kernel/day';
import { rank } from '../../kernel/level';
import { on, Reaction, Rows } from '../../projecting/projection';
import { passTurns } from './assessed.projection';
import { type HoldingState, StatHoldingRow } from './holding.entity';
import { StatWorkerRow } from './person.entity';
import { candidaciesIn, holdingsIn } from './tallied';
import { last } from './turn-history';

const NO_PROGRAMME = { chain: null, cluster: null, programme: null, path: null, candidacyId: null };

/** Nothing that is said of a holding reaches back before it began. */
async function turnsTo(rows: Rows, holdingId: string, state: HoldingState, from: Day, until: Day | null = null): Promise<StatHoldingRow> {
  const holdings = holdingsIn(rows);
  const held = await last(holdings, { holdingId });
  const begin = later(from, held.sinceOn as Day);
  if (until === null || begin < until) await holdings.put({ ...held, state }, { from: begin, until });
  return held;
}

const certificates: readonly Reaction[] = [
  on(CertificateIssued, async ({ data }, rows) => {
    const { certificateId, candidacyId, enterpriseId, region, personRef, occupationCode, level, issuedOn } = data;
    const { chain, cluster, programme, path } = await last(candidaciesIn(rows), { candidacyId });
    const said = {
      holdingId: certificateId,
      kind: 'AWARD' as const,
      enterpriseId,
      region,
      chain,
      cluster,
      programme,
      path,
      candidacyId,
      personRef,
      occupationCode,
      rank: rank(level),
      sinceOn: issuedOn,
    };
    await holdingsIn(rows).put({ ...said, state: 'IN_FORCE' }, { from: issuedOn });
  }),
  on(CertificateAnnulled, async ({ data: { certificateId, effectiveOn } }, rows) => {
    const { candidacyId } = await turnsTo(rows, certificateId, 'ANNULLED', effectiveOn);
    await passTurns(rows, candidacyId!, 'VOID', effectiveOn);
  }),
  on(CertificateReinstated, async ({ data: { certificateId, effectiveOn } }, rows) => {
    const { candidacyId } = await turnsTo(rows, certificateId, 'IN_FORCE', effectiveOn);
    await passTurns(rows, candidacyId!, 'PASSED', effectiveOn);
  }),
  on(
    CertificateSuspended,
    async ({ data: { certificateId, decidedOn } }, rows) => void (await turnsTo(rows, certificateId, 'SUSPENDED', decidedOn)),
  ),
  on(
    SuspensionLifted,
    async ({ data: { certificateId, decidedOn } }, rows) => void (await turnsTo(rows, certificateId, 'IN_FORCE', decidedOn)),
  ),
  on(
    ForeignCertificateVerified,
    async ({ data: { recordId, workerId, enterpriseId, personRef, occupationCode, level, issuedOn } }, rows) => {
      const { region } = await rows.of(StatWorkerRow).require({ workerId });
      const said = {
        holdingId: recordId,
        kind: 'VERIFIED' as const,
        enterpriseId,
        region,
        ...NO_PROGRAMME,
        personRef,
        occupationCode,
        rank: rank(level),
        sinceOn: issuedOn,
      };
      await holdingsIn(rows).put({ ...said, state: 'IN_FORCE' }, { from: issuedOn });
    },
  ),
];

/** Held on these days, as it was on others. */
const heldAgain = async (
  rows: Rows,
  { appointmentId, fromOn, termEndsOn }: { readonly appointmentId: string; readonly fromOn: Day; readonly termEndsOn: Day },
): Promise<void> => void (await turnsTo(rows, appointmentId, 'IN_FORCE', fromOn, addDays(termEndsOn, 1)));

const posts: readonly Reaction[] = [
  on(AppointmentStarted, async ({ data: { appointmentId, enterpriseId, workerId, level, occupationCode, fromOn, termEndsOn } }, rows) => {
    const { region, personRef } = await rows.of(StatWorkerRow).require({ workerId });
    const said = {
      holdingId: appointmentId,
      kind: 'POST' as const,
      enterpriseId,
      region,
      ...NO_PROGRAMME,
      personRef,
      occupationCode,
      rank: rank(level),
      sinceOn: fromOn,
    };
    await holdingsIn(rows).put({ ...said, state: 'IN_FORCE' }, { from: fromOn });
    await turnsTo(rows, appointmentId, 'OVER', addDays(termEndsOn, 1));
  }),
  on(
    AppointmentEnded,
    async ({ data: { appointmentId, lastOn } }, rows) => void (await turnsTo(rows, appointmentId, 'OVER', addDays(lastOn, 1))),
  ),
  on(AppointmentResumed, ({ data }, rows) => heldAgain(rows, data)),
  // Another term of the same post: no appointment more.
  on(AppointmentRenewed, ({ data }, rows) => heldAgain(rows, data)),
];

export const holdings: readonly Reaction[] = [...certificates, ...posts];
