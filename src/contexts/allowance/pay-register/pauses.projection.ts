import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { on, Reaction, Rows } from '../../../projecting/projection';
import { CertificateSuspended, SuspensionLifted } from '../../certificate';
import { PayEnterpriseRow } from './pay-basis.entity';
import { PayPauseRow } from './pay-pause.entity';

/** The case is over: by a lifting, or by an annulment, which takes its place from the day of its own decision. */
export async function lift(rows: Rows, certificateId: Uuid, liftedOn: Day, liftEventId: Uuid): Promise<void> {
  const row = await rows.of(PayPauseRow).find({ certificateId });
  const open = row?.pauses.at(-1);
  if (!row || !open || open.liftedOn !== null) return;
  rows.of(PayPauseRow).put({ ...row, pauses: [...row.pauses.slice(0, -1), { ...open, liftedOn, liftEventId }] });
}

export const pausesReactions: readonly Reaction[] = [
  on(CertificateSuspended, async ({ id, data: { certificateId, enterpriseId, decidedOn } }, rows) => {
    const { region } = await rows.of(PayEnterpriseRow).require({ enterpriseId });
    const before = (await rows.of(PayPauseRow).find({ certificateId }))?.pauses ?? [];
    rows.of(PayPauseRow).put({
      certificateId,
      enterpriseId,
      region,
      pauses: [...before, { fromOn: decidedOn, liftedOn: null, causeEventId: id, liftEventId: null }],
    });
  }),
  // Back pay leaves nothing of the pause.
  on(SuspensionLifted, async ({ id, data: { certificateId, decidedOn, backPay } }, rows) => {
    const fromOn = (await rows.of(PayPauseRow).find({ certificateId }))?.pauses.at(-1)?.fromOn ?? decidedOn;
    await lift(rows, certificateId, backPay === true ? fromOn : decidedOn, id);
  }),
];
