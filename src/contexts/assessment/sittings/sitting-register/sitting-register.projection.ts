import { turned } from '../../../../kernel/course';
import type { Day } from '../../../../kernel/day';
import { beijingDayOf } from '../../../../kernel/instant';
import { on, projection, Rows } from '../../../../projecting/projection';
import {
  CandidatesSeated,
  ExaminerAssigned,
  ExaminerReleased,
  PapersHandedOver,
  RecusalDeclared,
  SittingCancelled,
  SittingHeld,
  SittingScheduled,
} from '../sitting.events';
import { ExaminerDutyRow, RoomEntry, SittingRow } from './sitting-register.entity';

async function inRoom(
  rows: Rows,
  sittingId: string,
  room: string,
  revision: number,
  change: (entry: RoomEntry) => Partial<RoomEntry>,
): Promise<void> {
  const { rooms } = await rows.of(SittingRow).require({ sittingId });
  await rows
    .of(SittingRow)
    .alter({ sittingId }, { rooms: rooms.map((entry) => (entry.room === room ? { ...entry, ...change(entry) } : entry)), revision });
}

async function ends(rows: Rows, sittingId: string, state: string, from: Day, revision: number): Promise<void> {
  const { course } = await rows.of(SittingRow).require({ sittingId });
  await rows.of(SittingRow).alter({ sittingId }, { state, course: turned(course, state, from), revision });
}

async function examinersOf(rows: Rows, sittingId: string): Promise<readonly string[]> {
  const { rooms } = await rows.of(SittingRow).require({ sittingId });
  return [...new Set(rooms.flatMap(({ examiners }) => examiners.map(({ examinerId }) => examinerId)))];
}

/** Sittings with their rooms, and where every examiner is expected. */
export const sittingRegister = projection({
  name: 'assessment.sitting-register',
  version: 2,
  tables: [SittingRow, ExaminerDutyRow],
  on: [
    on(SittingScheduled, ({ data, position, revision, at }, rows) => {
      const {
        sittingId,
        batchId,
        enterpriseId,
        hostEnterpriseId,
        region,
        siteCode,
        part,
        on: day,
        from,
        until,
        occupationCode,
        trade,
        levels,
        rooms,
      } = data;
      rows.of(SittingRow).put({
        sittingId,
        batchId,
        enterpriseId,
        hostEnterpriseId,
        region,
        siteCode,
        part,
        on: day,
        from,
        until,
        occupationCode,
        trade,
        levels,
        rooms: rooms.map((room) => ({ ...room, candidacyIds: [], examiners: [], papers: null })),
        recusals: [],
        state: 'SCHEDULED',
        course: turned([], 'SCHEDULED', beijingDayOf(at)),
        scheduledPosition: String(position),
        revision,
      });
    }),
    on(CandidatesSeated, ({ data: { sittingId, room, seats }, revision }, rows) =>
      inRoom(rows, sittingId, room, revision, ({ candidacyIds }) => ({
        candidacyIds: [...candidacyIds, ...seats.map(({ candidacyId }) => candidacyId)],
      })),
    ),
    on(ExaminerAssigned, async ({ data: { sittingId, examinerId, role, room }, revision }, rows) => {
      await inRoom(rows, sittingId, room, revision, ({ examiners }) => ({ examiners: [...examiners, { examinerId, role }] }));
      const { enterpriseId, region, on: day, from, until } = await rows.of(SittingRow).require({ sittingId });
      rows.of(ExaminerDutyRow).put({ sittingId, examinerId, enterpriseId, region, on: day, from, until, isOver: false });
    }),
    on(ExaminerReleased, async ({ data: { sittingId, examinerId }, revision }, rows) => {
      const { rooms } = await rows.of(SittingRow).require({ sittingId });
      await rows.of(SittingRow).alter(
        { sittingId },
        {
          rooms: rooms.map((entry) => ({ ...entry, examiners: entry.examiners.filter((each) => each.examinerId !== examinerId) })),
          revision,
        },
      );
      await rows.of(ExaminerDutyRow).alter({ sittingId, examinerId }, { isOver: true });
    }),
    on(RecusalDeclared, async ({ data: { sittingId, examinerId, candidacyId, ground }, revision }, rows) => {
      const { recusals } = await rows.of(SittingRow).require({ sittingId });
      await rows.of(SittingRow).alter({ sittingId }, { recusals: [...recusals, { examinerId, candidacyId, ground }], revision });
    }),
    on(PapersHandedOver, ({ data: { sittingId, room, papers }, revision }, rows) =>
      inRoom(rows, sittingId, room, revision, () => ({ papers })),
    ),
    on(SittingHeld, ({ data: { sittingId, heldOn }, revision }, rows) => ends(rows, sittingId, 'HELD', heldOn, revision)),
    on(SittingCancelled, async ({ data: { sittingId }, revision, at }, rows) => {
      for (const examinerId of await examinersOf(rows, sittingId))
        await rows.of(ExaminerDutyRow).alter({ sittingId, examinerId }, { isOver: true });
      await ends(rows, sittingId, 'CANCELLED', beijingDayOf(at), revision);
    }),
  ],
});
