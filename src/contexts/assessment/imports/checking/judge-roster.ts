import type { Level } from '../../../../kernel/level';
import { staffIdMask } from '../../../../kernel/masks';
import { isRefusal, Refusal } from '../../../../kernel/refusal';
import {
  CheckedRoster,
  CheckedRosterRow,
  Fault,
  faultMaker,
  FindingMaker,
  RosterField,
  RosterValues,
  withFault,
  withRows,
  withWarning,
} from '../../../../roster';
import { rulesFor } from '../../../catalogue';
import { KnownFacts, withBroughtFacts } from './brought-facts';
import { conditionsOf, Rehearsal, rehearseCandidate } from './candidate-rehearsal';
import { completedScores } from './completed-scores';
import { factsOf, isSameSubject, LedgerFacts, PersonFacts, personKey } from './ledger-facts';
import { Disposition, dispositionOf } from './match';
import { isChangedBy } from './person-details';
import { RefusalAt, refusalAt, subjectField } from './row-faults';
import { EMPLOYEE_NO } from './side-row-faults';
import { scopeFault } from '../../scope';

/** The file as judged by the ledger: faults added, and what each good row means for the batch. */
export interface JudgedRoster {
  readonly checked: CheckedRoster;
  readonly dispositions: ReadonlyMap<number, Disposition>;
  /** Whether marks are taken already: from the day of the assessment on. */
  readonly takesMarks: boolean;
  /** Who the people were to the ledger when the rows were judged. */
  readonly people: LedgerFacts['people'];
}

/** What a row's own values are compared with. */
interface Judging {
  readonly ledger: LedgerFacts;
  readonly at: FindingMaker<RosterField>;
  readonly refused: RefusalAt;
  readonly subject: RosterField;
  readonly known: (key: string) => KnownFacts;
  readonly takesMarks: boolean;
}

/** Characters of one detail of a person; real names of posts and departments stay far below. */
const MAX_DETAIL_CHARACTERS = 200;
const DETAILS = ['phone', 'email', 'education', 'department', 'post'] as const;

/** Rows judged between two turns of others: some 20 ms. */
const ROWS_PER_TURN = 100;

/** The same file and the same facts give the same rows, at the check and again when it is applied. Yields where others may have their turn. */
export function* judgeRoster(file: CheckedRoster, ledger: LedgerFacts): Generator<void, JudgedRoster> {
  const { checked, known } = withBroughtFacts(ledger.match === 'scoresOnly' ? completedScores(file, ledger) : file, ledger);
  const at = faultMaker(checked);
  const takesMarks = ledger.today >= ledger.batch.assessmentOn;
  const judging: Judging = { ledger, at, known, takesMarks, refused: refusalAt(checked, at), subject: subjectField(checked) };
  const dispositions = new Map<number, Disposition>();
  const rows: CheckedRosterRow[] = [];
  for (const row of checked.rows) {
    if (rows.length % ROWS_PER_TURN === 0) yield;
    const { judged, disposition } = judgeRow(row, judging);
    if (disposition !== null) dispositions.set(row.row, disposition);
    rows.push(judged);
  }
  return { checked: withRows(checked, rows), dispositions, takesMarks, people: ledger.people };
}

interface JudgedRow {
  readonly judged: CheckedRosterRow;
  readonly disposition: Disposition | null;
}

function judgeRow(row: CheckedRosterRow, judging: Judging): JudgedRow {
  if (row.status === 'SKIPPED') return { judged: row, disposition: null };
  if (row.status === 'ERROR') return { judged: wrong(row, scopeFaults(row, judging)), disposition: null };
  const { values } = row;
  const facts = factsWithBrought(personKey(values), judging);
  const rehearsal = rehearse(values, row.row, facts, judging);
  const faults = [
    ...formFaults(row.row, values, judging),
    ...standingFaults(row.row, values, facts, judging),
    ...rehearsalFaults(row.row, values, { rehearsal, facts }, judging),
  ];
  if (faults.length > 0) return { judged: wrong(row, faults), disposition: null };
  const disposition = isRefusal(rehearsal) ? null : dispositionOf(judging.ledger.match, rehearsal);
  if (disposition === null) return { judged: wrong(row, [judging.at(row.row, 'idNumber', 'IMPORT_ALREADY_IN_BATCH')]), disposition };
  return { judged: earlyMarks(row, values, judging), disposition };
}

const wrong = (row: CheckedRosterRow, faults: readonly Fault[]): CheckedRosterRow => faults.reduce(withFault, row);

/** What can be asked of a row that is wrong already, so that the user mends it once. */
function scopeFaults({ row, values: { occupation, level } }: CheckedRosterRow, { ledger: { filing, batch }, refused }: Judging): Fault[] {
  if (!occupation || !level) return [];
  const fault = scopeFault(filing, { ...occupation, level }, batch.assessmentOn);
  return fault ? [refused(row, fault)] : [];
}

function formFaults(row: number, values: RosterValues, { at }: Judging): Fault[] {
  const long = DETAILS.filter((field) => (values[field]?.length ?? 0) > MAX_DETAIL_CHARACTERS).map((field) =>
    at(row, field, 'IMPORT_TEXT_TOO_LONG', { limit: MAX_DETAIL_CHARACTERS }),
  );
  const isWrongNumber = values.employeeNo !== null && !EMPLOYEE_NO.test(values.employeeNo);
  return isWrongNumber ? [...long, at(row, 'employeeNo', 'IMPORT_EMPLOYEE_NO_INVALID')] : long;
}

/** What stands in the way besides the rules of registration: other jobs, other batches, another employee number. */
function standingFaults(row: number, values: RosterValues, facts: PersonFacts, { ledger, at, refused }: Judging): Fault[] {
  // Marks are taken of whoever was registered, wherever they work by now.
  if (ledger.match === 'scoresOnly') return [];
  const { employeeNo, occupation, level } = values;
  const on = ledger.batch.assessmentOn;
  const isElsewhere =
    facts.isEmployedElsewhere ||
    facts.employment.some((span) => span.employer === 'ELSEWHERE' && span.fromOn <= on && (span.lastOn === null || span.lastOn >= on));
  const isCandidateElsewhere = facts.candidateElsewhere.some((other) => isSameSubject(other, { ...occupation, level }));
  const registeredNo = facts.worker.status === 'registered' ? facts.worker.employeeNo : null;
  return [
    ...(isElsewhere ? [at(row, 'employer', 'IMPORT_EMPLOYED_ELSEWHERE')] : []),
    ...(isCandidateElsewhere ? [at(row, 'idNumber', 'IMPORT_CANDIDATE_ELSEWHERE')] : []),
    ...(employeeNo !== null && registeredNo !== null && employeeNo !== registeredNo
      ? [refused(row, { refused: 'EMPLOYEE_NO_DIFFERS', params: { employeeNo: registeredNo } })]
      : []),
  ];
}

/** What the ledger knows of a person, and what the file brings; itself where that is nothing: then no row needs a copy. */
function factsWithBrought(key: string, { ledger, known }: Pick<Judging, 'ledger' | 'known'>): PersonFacts {
  const [facts, { employment, qualifications }] = [factsOf(ledger, key), known(key)];
  return employment === facts.employment && qualifications === facts.qualifications ? facts : { ...facts, employment, qualifications };
}

/** The registration of the candidate, by the rule that will decide it; and whether the person's details are new. */
function rehearse(values: RosterValues, row: number, facts: PersonFacts, { ledger, takesMarks }: Judging): Rehearsal | Refusal {
  const rehearsal = rehearseCandidate(values, row, { ledger, facts, takesMarks });
  return isRefusal(rehearsal) || rehearsal.isNew
    ? rehearsal
    : { ...rehearsal, isChanged: rehearsal.isChanged || isChangedBy(facts.details, values) };
}

function rehearsalFaults(
  row: number,
  values: RosterValues,
  { rehearsal, facts }: { readonly rehearsal: Rehearsal | Refusal; readonly facts: PersonFacts },
  { ledger, refused, takesMarks }: Judging,
): Fault[] {
  if (!isRefusal(rehearsal)) return [];
  if (rehearsal.refused === 'LEVEL_ALREADY_HELD')
    return [refused(row, rehearsal, { number: heldNumber(values, facts, String(rehearsal.params.issuedOn)) })];
  if (rehearsal.refused === 'CONDITION_UNKNOWN') return [refused(row, rehearsal, { choices: choicesFor(values, ledger) })];
  if (values.claimedRuleId === null || !rehearsal.refused.startsWith('NOT_ELIGIBLE_')) return [refused(row, rehearsal)];
  const unclaimed = rehearseCandidate({ ...values, claimedRuleId: null }, row, { ledger, facts, takesMarks });
  return [refused(row, rehearsal, isRefusal(unclaimed) || unclaimed.ruleId === null ? {} : { fits: unclaimed.ruleId })];
}

/** Of the certificate that stands in the way; in full where it was issued here, for the officer looks it up by it, and partly where another body knows it. */
function heldNumber(
  { occupation, level }: RosterValues,
  { issuedHere, qualifications: { certificates } }: PersonFacts,
  issuedOn: string,
): string {
  const isIt = (paper: {
    readonly occupationCode: string;
    readonly trade: string | null;
    readonly level: Level;
    readonly issuedOn: string;
  }): boolean => isSameSubject(paper, { ...occupation, level }) && paper.issuedOn === issuedOn;
  const own = issuedHere.find(isIt);
  return own ? own.number : staffIdMask(certificates.find(isIt)?.number ?? '');
}

function choicesFor({ level, occupation }: RosterValues, ledger: LedgerFacts): string[] {
  const set = conditionsOf(ledger, { ...occupation, level });
  return set ? rulesFor(set, level).map(({ id }) => id) : [];
}

/** Marks from before the assessment are left out, and the row says so. */
function earlyMarks(row: CheckedRosterRow, { marks }: RosterValues, { at, ledger, takesMarks }: Judging): CheckedRosterRow {
  const fields = { THEORY: 'scoreTheory', SKILL: 'scoreSkill', REVIEW: 'scoreReview' } as const;
  const first = (['THEORY', 'SKILL', 'REVIEW'] as const).find((part) => marks[part] !== null);
  return takesMarks || !first
    ? row
    : withWarning(row, at(row.row, fields[first], 'IMPORT_SCORE_EARLY', { assessmentOn: ledger.batch.assessmentOn }));
}
