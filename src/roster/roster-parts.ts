import { isRefusal, refuse, Refusal } from '../kernel/refusal';
import { checksOf, Recognised, recognised, RosterContext } from './check-roster';
import type { CheckedRoster, CheckedRosterRow, CheckedSheet, FileReport } from './checked-roster';
import type { RosterField } from './columns';
import { countsOf } from './counts';
import { ROWS_PER_TURN } from './limits';
import type { FileCode } from './roster.refusals';
import { duplicatesIn } from './rows/duplicates';
import { isExample } from './rows/example-row';
import { findingAt, Layout, RowReading } from './rows/row-reading';
import type { RosterFile, SheetRow } from './spreadsheet/sheet-table';
import { withFault, withRows } from './with-faults';

/** A recognised file whose rows are judged a part at a time, so that a long one is never in memory as judged. */
export interface RosterInParts {
  readonly file: FileReport;
  /**
   * In the order of the file; each a roster of its own, with what the sheets beside it say of its people. The last has the
   * rows beside of people who are in no roster. Null where others may have their turn.
   */
  readonly parts: Iterable<CheckedRoster | null>;
}

export function rosterInParts(given: RosterFile, context: RosterContext, rowsPerPart: number): RosterInParts | Refusal<FileCode> {
  const found = recognised(given, context);
  if (isRefusal(found)) return found;
  const { file, sheets, report } = found;
  const waiting = [...sheets.roster.dataRows];
  if (waiting.every(isExample(sheets.roster.layout))) return refuse('IMPORT_NO_ROWS');
  return { file: report, parts: partsOf({ ...withoutRows({ file, sheets }), report }, waiting, context, rowsPerPart) };
}

/** Whoever takes the rows from a queue of its own holds no others: what is judged can be forgotten. */
const withoutRows = ({ file, sheets }: Pick<Recognised, 'file' | 'sheets'>): Pick<Recognised, 'file' | 'sheets'> => ({
  file: { ...file, roster: { ...file.roster, rows: [] } },
  sheets: { ...sheets, roster: { ...sheets.roster, dataRows: [] } },
});

const NOBODY: ReadonlySet<string> = new Set();
type Beside = Pick<CheckedRoster, 'employments' | 'qualifications'>;

function* partsOf(
  { file, sheets: { roster, employments, qualifications }, report }: Recognised,
  waiting: SheetRow[],
  context: RosterContext,
  rowsPerPart: number,
): Generator<CheckedRoster | null> {
  const checks = checksOf(context);
  const beside: Beside = {
    employments: employments && (yield* quietly(checks.employments(employments))),
    qualifications: qualifications && (yield* quietly(checks.qualifications(qualifications))),
  };
  const hasBeside = beside.employments !== null || beside.qualifications !== null;
  const [first, told] = [new Map<string, number>(), new Set<string>()];
  const { layout, headingRow } = roster;
  while (waiting.length > 0) {
    const originals = waiting.splice(0, rowsPerPart);
    const rows: CheckedRosterRow[] = [];
    for (const row of originals) {
      rows.push(checks.row(new RowReading(layout, row)));
      if (rows.length % ROWS_PER_TURN === 0) yield null;
    }
    const marked = withoutDoubles(rows, { originals, layout, first });
    const people = hasBeside ? new Set(marked.flatMap(({ values: { idNumber } }) => idNumber ?? [])) : NOBODY;
    for (const idNumber of people) told.add(idNumber);
    const isLast = waiting.length === 0;
    yield {
      sheet: layout.sheet,
      headingRow,
      columns: layout.columns,
      rows: marked,
      counts: countsOf(marked),
      file: report,
      ...about(
        beside,
        (idNumber) => (idNumber !== undefined && people.has(idNumber)) || (isLast && (idNumber === undefined || !told.has(idNumber))),
      ),
      original: { ...originalsOf(file), roster: { ...file.roster, rows: originals } },
    };
  }
}

const originalsOf = ({ roster, employments, qualifications }: RosterFile): CheckedRoster['original'] => ({
  roster,
  employments,
  qualifications,
});

/** The later of two equal rows is wrong, at its ID number, in whichever part the first one stood. */
function withoutDoubles(
  rows: readonly CheckedRosterRow[],
  {
    originals,
    layout,
    first,
  }: { readonly originals: readonly SheetRow[]; readonly layout: Layout<RosterField>; readonly first: Map<string, number> },
): CheckedRosterRow[] {
  const duplicates = duplicatesIn(rows, first);
  if (duplicates.size === 0) return [...rows];
  return rows.map((row, index) => {
    const firstRow = duplicates.get(row.row);
    return firstRow === undefined
      ? row
      : withFault(row, findingAt(layout, originals[index]!, 'idNumber', 'IMPORT_DUPLICATE_IN_FILE', { firstRow }));
  });
}

function about({ employments, qualifications }: Beside, isAsked: (idNumber: string | undefined) => boolean): Beside {
  const only = <Sheet extends CheckedSheet<{ readonly idNumber: string }, string>>(sheet: Sheet): Sheet =>
    withRows(
      sheet,
      sheet.rows.filter(({ values }) => isAsked(values.idNumber)),
    );
  return { employments: employments && only(employments), qualifications: qualifications && only(qualifications) };
}

/** Runs a step by step piece of work, with a turn for others at each step. */
function* quietly<Result>(steps: Generator<number, Result, void>): Generator<null, Result, void> {
  let step = steps.next();
  while (!step.done) {
    yield null;
    step = steps.next();
  }
  return step.value;
}
