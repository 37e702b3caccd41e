import type { OnBothAxes } from '../../projecting/history.entity';
import type { During, HistorySet, Rows, RowSet, Said } from '../../projecting/projection';
import { AlikePeople, awardsIn } from './alike-people';
import { StatCandidacyRow } from './assessed.entity';
import { StatHoldingRow } from './holding.entity';
import { StatAwardTallyRow, StatCandidacyTallyRow, type TallyRow } from './tally.entity';

/** What rows of a history are tallied by, and which of them are. */
interface Tally<Row, Cell extends TallyRow> {
  readonly members: readonly (keyof Row & keyof Omit<Cell, 'cell' | 'n'> & string)[];
  readonly isMeant: (row: Row) => boolean;
}
type Difference<Row> = readonly [row: Row, more: number];

const ALIKE = ['region', 'chain', 'cluster', 'programme', 'occupationCode', 'path', 'validFrom', 'validTo'] as const;
const AWARDS: Tally<StatHoldingRow, StatAwardTallyRow> = {
  members: [...ALIKE, 'rank', 'sinceOn', 'state'],
  isMeant: ({ kind }) => kind === 'AWARD',
};
const CANDIDACIES: Tally<StatCandidacyRow, StatCandidacyTallyRow> = {
  members: [...ALIKE, 'level', 'registeredOn', 'examOn', 'state'],
  isMeant: () => true,
};
/** Is told what was believed of a key, and what is. */
type Also<Row> = (before: readonly Row[], after: readonly Row[]) => Promise<void>;

/** What people hold, how many certificates are alike, and how many people in all of theirs. */
export const holdingsIn = (rows: Rows): HistorySet<StatHoldingRow> =>
  new Tallied(rows.historyOf(StatHoldingRow), rows.of(StatAwardTallyRow), AWARDS, peopleIn(rows));
/** Candidacies, and how many of them are alike. */
export const candidaciesIn = (rows: Rows): HistorySet<StatCandidacyRow> =>
  new Tallied(rows.historyOf(StatCandidacyRow), rows.of(StatCandidacyTallyRow), CANDIDACIES);

/** Whose holding it is never changes. */
const peopleIn =
  (rows: Rows): Also<StatHoldingRow> =>
  async (before, after) => {
    const personRef = (after[0] ?? before[0])?.personRef;
    if (personRef !== undefined) await new AlikePeople(rows).become(personRef, awardsIn(before), awardsIn(after));
  };

/** A history of which rows that are alike, and believed now, are also counted: a figure of a region is asked of their number, which does not grow with every row (ADR 175). */
class Tallied<Row extends OnBothAxes, Cell extends TallyRow> implements HistorySet<Row> {
  constructor(
    private readonly history: HistorySet<Row>,
    private readonly cells: RowSet<Cell>,
    private readonly tally: Tally<Row, Cell>,
    private readonly also?: Also<Row>,
  ) {}

  put(said: Said<Row>, during: During): Promise<void> {
    return this.counted(said as Partial<Said<Row>>, () => this.history.put(said, during));
  }

  clear(key: Partial<Said<Row>>, during: During): Promise<void> {
    return this.counted(key, () => this.history.clear(key, during));
  }

  believed(key: Partial<Said<Row>>): Promise<readonly Row[]> {
    return this.history.believed(key);
  }

  private async counted(key: Partial<Said<Row>>, change: () => Promise<void>): Promise<void> {
    const before = await this.history.believed(key);
    await change();
    const after = await this.history.believed(key);
    for (const [cell, [row, more]] of this.differences(before, after)) if (more !== 0) await this.add(cell, row, more);
    await this.also?.(before, after);
  }

  /** What is alike never changes of a cell that stands. */
  private async add(cell: string, row: Row, more: number): Promise<void> {
    const key = { cell } as Partial<Cell>;
    const found = await this.cells.find(key);
    if (found) await this.cells.alter(key, { n: found.n + more } as Partial<Cell>);
    else this.cells.put(this.cellOf(row, cell, more));
  }

  private differences(before: readonly Row[], after: readonly Row[]): ReadonlyMap<string, Difference<Row>> {
    const found = new Map<string, Difference<Row>>();
    // A row that stands as it stood makes none.
    for (const row of before) if (!after.includes(row)) this.note(found, row, -1);
    for (const row of after) if (!before.includes(row)) this.note(found, row, 1);
    return found;
  }

  private note(found: Map<string, Difference<Row>>, row: Row, one: 1 | -1): void {
    if (!this.tally.isMeant(row)) return;
    // Nothing is written where there is none.
    const cell = this.tally.members.map((member) => row[member]).join(' ');
    found.set(cell, [row, (found.get(cell)?.[1] ?? 0) + one]);
  }

  private cellOf(row: Row, cell: string, n: number): Cell {
    const made: Record<string, unknown> = { cell, n };
    for (const member of this.tally.members) made[member] = row[member];
    return made as unknown as Cell;
  }
}
