import { Refusal, refuse } from '../../../kernel/refusal';
import type { PolicyPack } from '../../catalogue';
import type { Part } from '../terms';
import { examinersIn, PlannedSitting, seatsIn } from './sitting';

export type StaffingNo = 'ROOM_UNDERSTAFFED' | 'PANEL_TOO_SMALL' | 'PANEL_EVEN';
type Staffing = PolicyPack['staffing'];

/** Those who score a part are so many at least, and an odd number where the policy asks for one (handbook 8). A theory paper may be marked by one. */
export function panelFault(
  part: Part,
  assessors: number,
  { minSkillAssessors, minReviewPanel, oddNumber }: Staffing,
): Refusal<'PANEL_TOO_SMALL' | 'PANEL_EVEN'> | undefined {
  if (part === 'THEORY') return undefined;
  const minimum = part === 'SKILL' ? minSkillAssessors : minReviewPanel;
  if (assessors < minimum) return refuse('PANEL_TOO_SMALL', { part, assessors, minimum });
  return oddNumber && assessors % 2 === 0 ? refuse('PANEL_EVEN', { part, assessors }) : undefined;
}

/** One room with candidates in it: theory is watched by so many, skill and review are scored by a panel. */
export function roomFault(sitting: PlannedSitting, room: string, staffing: Staffing): Refusal<StaffingNo> | undefined {
  const candidates = seatsIn(sitting, room).length;
  if (candidates === 0) return undefined;
  if (sitting.part !== 'THEORY') return panelFault(sitting.part, examinersIn(sitting, room, 'ASSESSOR').length, staffing);
  const [invigilators, needed] = [
    examinersIn(sitting, room, 'INVIGILATOR').length,
    Math.max(staffing.minInvigilators, Math.ceil(candidates / staffing.candidatesPerInvigilator)),
  ];
  return invigilators < needed ? refuse('ROOM_UNDERSTAFFED', { room, candidates, invigilators, needed }) : undefined;
}
