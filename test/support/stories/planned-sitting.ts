import type { Mentorings } from '../../../src/contexts/assessment/mentorings.port';
import { Sitting, sitting } from '../../../src/contexts/assessment/sittings/sitting';
import {
  CandidatesSeated,
  ExaminerAssigned,
  ExaminerRole,
  RecusalDeclared,
  SittingCancelled,
  SittingEvent,
  SittingHeld,
  SittingScheduled,
} from '../../../src/contexts/assessment/sittings/sitting.events';
import { RecordLinks, recordLinksOf, RecordsJoined } from '../../../src/contexts/workforce';
import { day } from '../../../src/kernel/day';
import { foldAll } from '../../../src/kernel/fold';
import type { Uuid } from '../../../src/kernel/uuid';
import { ASSESSED_ON, BATCH, CANDIDACY, ENTERPRISE, WORKER } from './assessed-batch';
import { id } from './given';

/** A sitting of the batch of assessed-batch.ts on its day: two rooms, the candidate in the first. */
export const SITTING = id(90);
export const ROOM = 'A-101';
/** Workers of the enterprise who watch and score. */
export const [FIRST, SECOND, THIRD, FOURTH] = [id(91), id(92), id(93), id(94)] as const;
export const planned = (part: 'THEORY' | 'SKILL' | 'REVIEW' = 'SKILL') =>
  SittingScheduled({
    sittingId: SITTING,
    batchId: BATCH,
    enterpriseId: ENTERPRISE,
    region: '320803',
    hostEnterpriseId: null,
    siteCode: 'SITE-1',
    part,
    on: ASSESSED_ON,
    from: '09:00',
    until: '10:30',
    occupationCode: '6-18-01-01',
    trade: null,
    levels: ['SENIOR'],
    rooms: [
      { room: ROOM, seats: 30 },
      { room: 'A-102', seats: 30 },
    ],
    policyPack: 'CN-320800@2026-01',
  });
export const seated = (count = 1) =>
  CandidatesSeated({
    sittingId: SITTING,
    room: ROOM,
    seats: Array.from({ length: count }, (_, index) => ({
      candidacyId: index === 0 ? CANDIDACY : id(1000 + index),
      workerId: index === 0 ? WORKER : id(2000 + index),
    })),
  });
export const assigned = (examinerId: Uuid, role: ExaminerRole = 'ASSESSOR', room = ROOM) =>
  ExaminerAssigned({ sittingId: SITTING, examinerId, role, room });
export const recused = (examinerId: Uuid) => RecusalDeclared({ sittingId: SITTING, examinerId, candidacyId: CANDIDACY, ground: 'KIN' });
export const held = SittingHeld({
  sittingId: SITTING,
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  heldOn: ASSESSED_ON,
  rooms: [{ room: ROOM, candidates: 1, invigilators: 0, assessors: 3 }],
  policyPack: 'CN-320800@2026-01',
});
export const cancelled = SittingCancelled({ sittingId: SITTING, batchId: BATCH, reasonCode: 'SITE_UNFIT' });
export const PANEL: readonly SittingEvent[] = [planned(), seated(), assigned(FIRST), assigned(SECOND), assigned(THIRD)];
export const sittingAfter = (...events: readonly SittingEvent[]): Sitting => foldAll(sitting, events);
export const NOBODY_TEACHES: Mentorings = { agreements: [] };
export const taughtBy = (mentorId: Uuid, until: string = ASSESSED_ON): Mentorings => ({
  agreements: [{ mentorId, apprenticeId: WORKER, fromOn: day('2026-01-01'), lastOn: day(until) }],
});
/** The one record is found to be the other's person. */
export const joinedTo = (keptId: Uuid, otherId: Uuid): RecordLinks =>
  foldAll(recordLinksOf.fold, [RecordsJoined({ linkId: id(96), enterpriseId: ENTERPRISE, keptId, otherId })]);
export const colleague = { status: 'registered', enterpriseId: ENTERPRISE, personRef: id(6), region: '320803', employeeNo: null } as const;
