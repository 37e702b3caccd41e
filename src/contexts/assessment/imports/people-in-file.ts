import { checkResidentId, readResidentId } from '../../../kernel/identifiers/resident-id';
import type { Day } from '../../../kernel/day';
import type { RowSource } from '../candidacy';
import type { JudgedRoster } from './judge-roster';
import { factsOf, personKey, residentKey } from './ledger-facts';
import { namedPeople } from './names';
import { Details, detailsOf } from './person-details';
import { EMPLOYEE_NO } from './side-row-faults';

/** Somebody whom the file makes a worker, or whose details it tells anew. */
export interface PersonInFile {
  readonly key: string;
  readonly details: Details;
  readonly employeeNo: string | null;
  readonly source: RowSource;
}
type Judged = Pick<JudgedRoster, 'checked' | 'dispositions' | 'people'>;

/** People of good roster rows; a row that the mode leaves alone tells nothing. */
const ofRoster = ({ checked, dispositions }: Judged, importId: RowSource['importId']): PersonInFile[] =>
  checked.rows.flatMap((row) => (row.status !== 'OK' || dispositions.get(row.row) === 'SKIP' ? [] : [{
    key: personKey(row.values), details: detailsOf(row.values), employeeNo: row.values.employeeNo, source: { importId, row: row.row },
  }]));

/** People of good rows beside the roster who are no workers yet and in no good row of it. */
function beside({ checked, people }: Judged, importId: RowSource['importId'], known: ReadonlySet<string>, today: Day): PersonInFile[] {
  const named = namedPeople(checked);
  const rows = [...(checked.employments?.rows ?? []), ...(checked.qualifications?.rows ?? [])];
  const found = new Map<string, PersonInFile>();
  for (const { row, status, values: { idNumber } } of rows) {
    const key = idNumber ? residentKey(idNumber) : '';
    const person = named.get(key);
    const isNew = status === 'OK' && person && !known.has(key) && !found.has(key) && factsOf({ people }, key).worker.status === 'unknown';
    if (!isNew || !idNumber || checkResidentId(idNumber, today)) continue;
    const { bornOn: birthDay, sex } = readResidentId(idNumber);
    const employeeNo = person.employeeNo !== null && EMPLOYEE_NO.test(person.employeeNo) ? person.employeeNo : null;
    found.set(key, { key, details: { idType: 'RESIDENT_ID', idNumber, name: person.name, birthDay, sex }, employeeNo, source: { importId, row } });
  }
  return [...found.values()];
}

/** Everybody who has to be in the vault and a worker before facts and candidacies can be recorded. */
export function peopleInFile(judged: Judged, importId: RowSource['importId'], today: Day): PersonInFile[] {
  const inRoster = ofRoster(judged, importId);
  return [...inRoster, ...beside(judged, importId, new Set(inRoster.map(({ key }) => key)), today)];
}
