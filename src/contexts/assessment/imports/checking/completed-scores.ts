import type { CertifiedLevel } from '../../../../kernel/level';
import { LEVEL_NAMES } from '../../../../kernel/level';
import {
  CheckedRoster,
  CheckedRosterRow,
  duplicatesIn,
  faultMaker,
  FindingMaker,
  RosterField,
  withFault,
  withRows,
  writtenOccupation,
} from '../../../../roster';
import { occupationByCode } from '../../../catalogue';
import { isAdmitted, RegisteredCandidacy } from '../../candidacy';
import { factsOf, isSameSubject, LedgerFacts, personKey } from './ledger-facts';
import { RefusalAt, refusalAt } from './row-faults';

type Good = Extract<CheckedRosterRow, { status: 'OK' }>;
interface Completing {
  readonly ledger: LedgerFacts;
  readonly at: FindingMaker<RosterField>;
  readonly refused: RefusalAt;
}

const claimOf = ({ occupationCode, trade }: RegisteredCandidacy) => ({
  occupationCode,
  occupationName: occupationByCode(occupationCode)?.name ?? occupationCode,
  trade,
});
const written = (candidacy: RegisteredCandidacy): string =>
  `${writtenOccupation(claimOf(candidacy))} ${LEVEL_NAMES[candidacy.level].printed}`;

/** A row of a sheet of marks may leave open what is not said: it fits whatever the person is registered for. */
const fits = ({ values: { occupation, level } }: Good, candidacy: RegisteredCandidacy): boolean => {
  const own = claimOf(candidacy);
  const said: Partial<Good['values']> = { occupation, level };
  return isSameSubject({ ...(said.occupation ?? own), level: said.level ?? candidacy.level }, candidacy);
};

/** The one candidacy that a row is about, or why there is none. */
function completed(row: Good, { ledger, at, refused }: Completing): CheckedRosterRow {
  const { candidacies, details } = factsOf(ledger, personKey(row.values));
  const fitting = candidacies.filter((candidacy) => fits(row, candidacy));
  const standing = fitting.filter(({ status }) => status === 'registered');
  const [candidacy, another] = standing;
  if (!candidacy) return withFault(row, at(row.row, 'idNumber', fitting.length > 0 ? 'IMPORT_CANDIDATE_WITHDRAWN' : 'IMPORT_NOT_IN_BATCH'));
  if (another) return withFault(row, at(row.row, 'level', 'IMPORT_SUBJECT_NEEDED', { choices: standing.map(written) }));
  // A right number beside a wrong name is another person's marks.
  if (details.name !== undefined && details.name !== row.values.name) return withFault(row, at(row.row, 'name', 'IMPORT_NAME_DIFFERS'));
  if (!isAdmitted(candidacy)) return withFault(row, refused(row.row, { refused: 'ELIGIBILITY_NOT_CONFIRMED', params: {} }));
  return { ...row, values: { ...row.values, occupation: claimOf(candidacy), level: candidacy.level as CertifiedLevel } };
}

/** A sheet of marks, each good row made one about a candidacy of the batch: from here on it is a roster whose people are all registered. */
export function completedScores(checked: CheckedRoster, ledger: LedgerFacts): CheckedRoster {
  const at = faultMaker(checked);
  const completing = { ledger, at, refused: refusalAt(checked, at) };
  const rows = checked.rows.map((row) => (row.status === 'OK' ? completed(row, completing) : row));
  const duplicates = duplicatesIn(rows);
  return withRows(
    checked,
    rows.map((row) => {
      const firstRow = duplicates.get(row.row);
      return firstRow === undefined ? row : withFault(row, at(row.row, 'idNumber', 'IMPORT_DUPLICATE_IN_FILE', { firstRow }));
    }),
  );
}
