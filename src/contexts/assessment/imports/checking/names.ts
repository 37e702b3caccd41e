import type { CheckedRoster, RosterValues } from '../../../../roster';
import { factsOf, LedgerFacts, personKey, residentKey } from './ledger-facts';

/** A person of a side sheet as far as the file tells who that is. */
export interface NamedPerson {
  readonly name: string;
  readonly employeeNo: string | null;
}

const ofRoster = ({ name, employeeNo, idType, idNumber }: Partial<RosterValues>): [string, NamedPerson][] =>
  name && idType && idNumber ? [[personKey({ idType, idNumber }), { name, employeeNo: employeeNo ?? null }]] : [];

/** By person: what the roster says of them, else what the sheets beside it say. */
export function namedPeople({ rows, employments, qualifications }: CheckedRoster): ReadonlyMap<string, NamedPerson> {
  const beside = [...(employments?.rows ?? []), ...(qualifications?.rows ?? [])];
  const named = beside.flatMap(({ values }) => {
    const { name, idNumber } = values;
    const employeeNo = 'employeeNo' in values ? (values.employeeNo ?? null) : null;
    return name && idNumber ? [[residentKey(idNumber), { name, employeeNo }] as const] : [];
  });
  // The first mention of a person in a sheet counts; the roster goes before the sheets beside it.
  return new Map([...named.reverse(), ...rows.flatMap(({ values }) => ofRoster(values)).reverse()]);
}

/** Nobody is registered without a name: it stands in the file, or the person is a worker here already. */
export function hasName(checked: CheckedRoster, ledger: Pick<LedgerFacts, 'people'>): (key: string) => boolean {
  // Asked of the sheets beside the roster alone, which most files lack.
  let named: ReturnType<typeof namedPeople> | undefined;
  return (key) => (named ??= namedPeople(checked)).has(key) || factsOf(ledger, key).worker.status === 'registered';
}
