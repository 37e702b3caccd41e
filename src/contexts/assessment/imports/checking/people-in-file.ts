import { readResidentId } from '../../../../kernel/identifiers/resident-id';
import type { CheckedRoster } from '../../../../roster';
import type { RowSource } from '../../candidacy';
import type { JudgedRoster } from './judge-roster';
import { factsOf, personKey, residentKey } from './ledger-facts';
import { NamedPerson, namedPeople } from './names';
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
  checked.rows.flatMap((row) =>
    row.status !== 'OK' || dispositions.get(row.row) === 'SKIP'
      ? []
      : [
          {
            key: personKey(row.values),
            details: detailsOf(row.values),
            employeeNo: row.values.employeeNo,
            source: { importId, row: row.row },
          },
        ],
  );

/** People of good rows beside the roster who are no workers yet and in no good row of it. */
function beside(judged: Judged, importId: RowSource['importId'], known: ReadonlySet<string>): PersonInFile[] {
  const { checked, people } = judged;
  const named = namedPeople(checked);
  const found = new Map<string, PersonInFile>();
  for (const { row, idNumber } of goodRowsBeside(checked)) {
    const key = residentKey(idNumber);
    const person = named.get(key);
    const isNew = !known.has(key) && !found.has(key) && factsOf({ people }, key).worker.status === 'unknown';
    if (isNew && person) found.set(key, newcomer(idNumber, person, { importId, row }));
  }
  return [...found.values()];
}

const goodRowsBeside = ({ employments, qualifications }: CheckedRoster): { readonly row: number; readonly idNumber: string }[] =>
  [...(employments?.rows ?? []), ...(qualifications?.rows ?? [])].flatMap(({ row, status, values: { idNumber } }) =>
    status === 'OK' && idNumber ? [{ row, idNumber }] : [],
  );

/** The number of a good row is right, so it tells birth and sex. */
function newcomer(idNumber: string, { name, employeeNo }: NamedPerson, source: RowSource): PersonInFile {
  const { bornOn: birthDay, sex } = readResidentId(idNumber);
  const isNumber = employeeNo !== null && EMPLOYEE_NO.test(employeeNo);
  return {
    key: residentKey(idNumber),
    details: { idType: 'RESIDENT_ID', idNumber, name, birthDay, sex },
    employeeNo: isNumber ? employeeNo : null,
    source,
  };
}

/** Everybody who has to be in the vault and a worker before facts and candidacies can be recorded. */
export function peopleInFile(judged: Judged, importId: RowSource['importId']): PersonInFile[] {
  const inRoster = ofRoster(judged, importId);
  return [...inRoster, ...beside(judged, importId, new Set(inRoster.map(({ key }) => key)))];
}
