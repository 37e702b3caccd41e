import type { OnBothAxes } from '../../projecting/history.entity';
import type { During, HistorySet, Rows, RowSet, Said } from '../../projecting/projection';
import { AlikePeople, awardsIn } from './alike-people';
import { StatCandidacyRow } from './assessed.entity';
import { StatHoldingRow } from './holding.entity';
import { StatAwardTallyRow, StatCandidacyTallyRow, type TallyRow } from './tally.entity';

/** A row of a history as it is tallied; undefined where it is not. */
type CellOf<Row, Cell extends TallyRow> = (row: Row) => Omit<Cell, 'cell' | 'n'> | undefined;

const alike = <Row extends StatHoldingRow | StatCandidacyRow>({ region, chain, cluster, programme, occupationCode, path, validFrom, validTo }: Row) => ({ region, chain, cluster, programme, occupationCode, path, validFrom, validTo });

const awardCell: CellOf<StatHoldingRow, StatAwardTallyRow> = (row) =>
  row.kind === 'AWARD' ? { ...alike(row), rank: row.rank, sinceOn: row.sinceOn, state: row.state } : undefined;
const candidacyCell: CellOf<StatCandidacyRow, StatCandidacyTallyRow> = (row) => ({ ...alike(row), level: row.level, registeredOn: row.registeredOn, examOn: row.examOn, state: row.state });
/** Is told what was believed of a key, and what is. */
type Also<Row> = (before: readonly Row[], after: readonly Row[]) => Promise<void>;

/** What people hold, how many certificates are alike, and how many people in all of theirs. */
export const holdingsIn = (rows: Rows): HistorySet<StatHoldingRow> => new Tallied(rows.historyOf(StatHoldingRow), rows.of(StatAwardTallyRow), awardCell, peopleIn(rows));
/** Candidacies, and how many of them are alike. */
export const candidaciesIn = (rows: Rows): HistorySet<StatCandidacyRow> => new Tallied(rows.historyOf(StatCandidacyRow), rows.of(StatCandidacyTallyRow), candidacyCell);

/** Whose holding it is never changes. */
const peopleIn = (rows: Rows): Also<StatHoldingRow> => async (before, after) => {
  const personRef = (after[0] ?? before[0])?.personRef;
  if (personRef !== undefined) await new AlikePeople(rows).become(personRef, awardsIn(before), awardsIn(after));
};

/** A history of which rows that are alike, and believed now, are also counted: a figure of a region is asked of their number, which does not grow with every row (ADR 175). */
class Tallied<Row extends OnBothAxes, Cell extends TallyRow> implements HistorySet<Row> {
  constructor(private readonly history: HistorySet<Row>, private readonly cells: RowSet<Cell>, private readonly cellOf: CellOf<Row, Cell>, private readonly also?: Also<Row>) {}

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
    for (const [cell, [alikeIn, more]] of this.differences(before, after)) {
      if (more === 0) continue;
      const n = (await this.cells.find({ cell } as Partial<Cell>))?.n ?? 0;
      this.cells.put({ ...alikeIn, cell, n: n + more } as Cell);
    }
    await this.also?.(before, after);
  }

  private differences(before: readonly Row[], after: readonly Row[]): ReadonlyMap<string, readonly [Omit<Cell, 'cell' | 'n'>, number]> {
    const found = new Map<string, readonly [Omit<Cell, 'cell' | 'n'>, number]>();
    for (const [rows, one] of [[before, -1], [after, 1]] as const) {
      for (const each of rows.flatMap((row) => this.cellOf(row) ?? [])) {
        const cell = Object.values(each).map((value) => value ?? '').join(' ');
        found.set(cell, [each, (found.get(cell)?.[1] ?? 0) + one]);
      }
    }
    return found;
  }
}
