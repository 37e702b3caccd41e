import { EmploymentEnded, EmploymentStarted, RecordDivided, RecordsJoined, WorkerRegistered } from '../../contexts/workforce';
import { addDays, day } from '../../kernel/day';
import { on, Reaction, Rows } from '../../projecting/projection';
import { AlikePeople } from './alike-people';
import { StatEmploymentRow, StatJoinedRow, StatWorkerRow } from './person.entity';
import { amend } from './turn-history';

/** Earlier than whatever is told of anybody: two records that are one person always were. */
const EVER = day('0001-01-01');

/** The record is counted as the kept one, with all that were counted as it. */
async function joined(rows: Rows, keptId: string, otherId: string): Promise<void> {
  const workers = rows.of(StatWorkerRow);
  const kept = await workers.require({ workerId: (await workers.require({ workerId: keptId })).keptId });
  const other = await workers.require({ workerId: (await workers.require({ workerId: otherId })).keptId });
  const moved = [other.workerId, ...other.joinedIds];
  for (const workerId of moved) {
    const { personRef, enterpriseId, region } = await workers.alter({ workerId }, { keptId: kept.workerId, joinedIds: [] });
    await rows.historyOf(StatJoinedRow).put({ personRef, keptRef: kept.personRef, enterpriseId, region }, { from: EVER });
    await new AlikePeople(rows).countAs(personRef, kept.personRef);
  }
  await workers.alter({ workerId: kept.workerId }, { joinedIds: [...kept.joinedIds, ...moved] });
}

export const people: readonly Reaction[] = [
  on(WorkerRegistered, ({ data: { workerId, enterpriseId, region, personRef } }, rows) => {
    rows.of(StatWorkerRow).put({ workerId, enterpriseId, region, personRef, keptId: workerId, joinedIds: [] });
  }),
  // Work elsewhere is evidence for a condition, and nobody's employment here.
  on(EmploymentStarted, async ({ data: { spanId, workerId, enterpriseId, personRef, employer, fromOn, lastOn } }, rows) => {
    if (employer !== 'OWN') return;
    const { region } = await rows.of(StatWorkerRow).require({ workerId });
    await rows
      .historyOf(StatEmploymentRow)
      .put({ spanId, enterpriseId, region, personRef }, { from: fromOn, until: lastOn && addDays(lastOn, 1) });
  }),
  on(EmploymentEnded, ({ data: { spanId, lastOn } }, rows) =>
    rows.historyOf(StatEmploymentRow).clear({ spanId }, { from: addDays(lastOn, 1) }),
  ),
  on(RecordsJoined, ({ data: { keptId, otherId } }, rows) => joined(rows, keptId, otherId)),
  // Only spans of work are counted by person; papers of other kinds are no figures.
  on(RecordDivided, async ({ data: { toId, factIds } }, rows) => {
    const { personRef } = await rows.of(StatWorkerRow).require({ workerId: toId });
    for (const spanId of factIds) await amend(rows.historyOf(StatEmploymentRow), { spanId }, { personRef }, EVER);
  }),
];
