import type { Uuid } from '../../../../kernel/uuid';
import type { CheckedRow, EmploymentValues, QualificationValues, RosterValues, SheetTable } from '../../../../roster';
import { appliedRow, inChunks, resultWithoutCommand } from './applied-rows';
import type { JudgedRoster } from '../checking/judge-roster';
import type { RowResult, SheetName } from '../jobs/row-result';

type Good<Values> = Extract<CheckedRow<Values>, { status: 'OK' }>;
/** What recording asks of a judged file besides its rows: where its columns are, and the cells of the rows in hand. */
export type Sheets = Pick<JudgedRoster, 'checked' | 'takesMarks'>;

/** Rows that are recorded together. It stands alone: once it is recorded nothing else holds its rows, cells or results. */
export interface Part<Values> {
  readonly judged: Sheets;
  readonly rows: readonly Good<Values>[];
  /** What is kept of each of these rows so far, in the same order. */
  readonly results: readonly RowResult[];
}
/** The parts of a file in the order in which they are recorded; whoever records one takes it out first. */
export interface RegisteringParts {
  readonly employments: Part<EmploymentValues>[];
  readonly qualifications: Part<QualificationValues>[];
  readonly roster: Part<RosterValues>[];
}

/** Rows whose facts are recorded together, and after which the job's progress is kept. */
const ROWS_PER_PART = 200;

interface Cut<Values> {
  readonly sheet: SheetName;
  readonly rows: readonly CheckedRow<Values>[];
  readonly table: SheetTable | null;
  readonly judgedWith: (table: SheetTable | null) => Sheets;
}

/** Cuts a judged file into what is recorded together: the good rows that have something kept of them, and are not left alone. */
export function registeringParts(
  { checked, takesMarks, dispositions }: JudgedRoster,
  pending: ReadonlyMap<string, RowResult>,
): RegisteringParts {
  const { original } = checked;
  const bare = {
    ...checked,
    rows: [],
    employments: checked.employments && { ...checked.employments, rows: [] },
    qualifications: checked.qualifications && { ...checked.qualifications, rows: [] },
  };
  const withOriginal = (of: Partial<typeof original>): Sheets => ({ takesMarks, checked: { ...bare, original: { ...NO_CELLS, ...of } } });
  const isLeftAlone = (sheet: SheetName, row: number): boolean => sheet === 'roster' && dispositions.get(row) === 'SKIP';
  const cut = <Values>({ sheet, rows, table, judgedWith }: Cut<Values>): Part<Values>[] => {
    const good = rows.filter(
      (row): row is Good<Values> => row.status === 'OK' && pending.has(`${sheet} ${row.row}`) && !isLeftAlone(sheet, row.row),
    );
    const cells = new Map(table?.rows.map((row) => [row.row, row]));
    return inChunks(good, ROWS_PER_PART).map((chunk) => ({
      judged: judgedWith(table && { ...table, rows: chunk.flatMap(({ row }) => cells.get(row) ?? []) }),
      rows: chunk,
      results: chunk.map(({ row }) => pending.get(`${sheet} ${row}`)!),
    }));
  };
  return {
    employments: cut({
      sheet: 'employments',
      rows: checked.employments?.rows ?? [],
      table: original.employments,
      judgedWith: (employments) => withOriginal({ employments }),
    }),
    qualifications: cut({
      sheet: 'qualifications',
      rows: checked.qualifications?.rows ?? [],
      table: original.qualifications,
      judgedWith: (qualifications) => withOriginal({ qualifications }),
    }),
    roster: cut({ sheet: 'roster', rows: checked.rows, table: original.roster, judgedWith: (roster) => withOriginal({ roster: roster! }) }),
  };
}

const NO_TABLE: SheetTable = { name: null, rows: [], filledRows: 0, widths: new Map() };
const NO_CELLS = { roster: NO_TABLE, employments: null, qualifications: null };

/** Wrong rows, example rows, and those that the mode leaves alone, with their results. */
export function withoutCommand({ dispositions }: Pick<JudgedRoster, 'dispositions'>, pending: ReadonlyMap<string, RowResult>): RowResult[] {
  return [...pending.values()].flatMap((row) => {
    const result = resultWithoutCommand(row, row.sheet === 'roster' ? dispositions.get(row.row) : undefined);
    return result === null ? [] : [result === 'ERROR' ? { ...row, result } : appliedRow(row, { result: 'SKIPPED' })];
  });
}

/** What the ledger called the people of the file before it, by person. */
export const workersKnown = ({ people }: Pick<JudgedRoster, 'people'>): ReadonlyMap<string, Uuid> =>
  new Map([...people].flatMap(([key, { workerId }]) => (workerId === null ? [] : [[key, workerId] as const])));
