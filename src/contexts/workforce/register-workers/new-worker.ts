import type { Day } from '../../../kernel/day';
import { checkResidentId, normaliseResidentId, readResidentId } from '../../../kernel/identifiers/resident-id';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { PersonDetails } from '../../../people/person-fields';

/** A person as an enterprise gives it; the birth day and the sex stand in the number. */
export interface GivenPerson {
  readonly name: string;
  readonly idType?: 'RESIDENT_ID';
  readonly idNumber: string;
  readonly phone?: string;
  readonly employeeNo?: string;
}

export function newWorker(
  { name, idType = 'RESIDENT_ID', idNumber, phone, employeeNo }: GivenPerson,
  today: Day,
): { details: PersonDetails; employeeNo: string | null; source: null } | Refusal<'ID_NUMBER_INVALID'> {
  const fault = checkResidentId(idNumber, today);
  if (fault) return refuse('ID_NUMBER_INVALID', { reason: fault });
  const { bornOn, sex } = readResidentId(idNumber);
  return {
    details: { name, idType, idNumber: normaliseResidentId(idNumber), birthDay: bornOn, sex, phone },
    employeeNo: employeeNo ?? null,
    source: null,
  };
}
