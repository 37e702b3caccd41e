import { type Day, later } from '../../kernel/day';
import type { OnBothAxes } from '../../projecting/history.entity';
import type { During, HistorySet, Said } from '../../projecting/projection';

/** What a row says once more, but for what changes; the axes that come along are said anew by the engine. */
const saying = <Row extends OnBothAxes>(row: Row, change: Partial<Said<Row>>): Said<Row> => ({ ...row, ...change });

/** What is believed of the last days of a key. @throws where the log promises the row: a gap is a defect, never skipped. */
export async function last<Row extends OnBothAxes>(history: HistorySet<Row>, key: Partial<Said<Row>>): Promise<Row> {
  const row = (await history.believed(key)).at(-1);
  if (!row) throw new Error(`nothing is believed of ${JSON.stringify(key)}, which an earlier event promises`);
  return row;
}

/** From a day on it is as it was last, but for what changes. */
export async function turn<Row extends OnBothAxes>(
  history: HistorySet<Row>,
  key: Partial<Said<Row>>,
  change: Partial<Said<Row>>,
  during: During,
): Promise<void> {
  await history.put(saying(await last(history, key), change), during);
}

/** From a day on everything that is believed, and meant, changes in one point and keeps its days. */
export async function amend<Row extends OnBothAxes>(
  history: HistorySet<Row>,
  key: Partial<Said<Row>>,
  change: Partial<Said<Row>>,
  from: Day,
  isMeant: (row: Row) => boolean = () => true,
): Promise<void> {
  for (const row of (await history.believed(key)).filter(isMeant)) {
    const begin = later(row.validFrom, from);
    if (row.validTo === null || begin < row.validTo) await history.put(saying(row, change), { from: begin, until: row.validTo });
  }
}
