import type { PageOf, Place } from '../../projecting/querying/page-of.query';
import type { Seen } from '../../projecting/querying/read-models.provider';
import type { Cell } from '../../sheets/sheet';

/** Rows that are read together for a file. */
export const FILE_PAGE = 1_000;
/** Rows of one file; a spreadsheet ends at 1,048,576. */
const MAX_FILE_ROWS = 1_000_000;

export interface ListToFlow<Row> {
  read(page: { readonly after: Place | undefined; readonly limit: number; readonly isCounted: false }): Promise<Seen<PageOf<Row>>>;
  placeOf(row: Row): Place;
  cells(rows: readonly Row[]): Promise<readonly (readonly Cell[])[]>;
}

/**
 * A list, page by page while it is sent, so that memory stays flat however long it is. The first page is read before anything is sent: what is refused is still
 * a problem. A fault later ends the connection: the file is broken, not short.
 */
export async function flowingRows<Row>(list: ListToFlow<Row>): Promise<AsyncIterable<readonly Cell[]>> {
  const pageAfter = async (after: Place | undefined) => {
    const { value } = await list.read({ after, limit: FILE_PAGE, isCounted: false });
    return { value, cells: await list.cells(value.rows) };
  };
  const first = await pageAfter(undefined);
  return (async function* () {
    let sent = 0;
    for (let page = first; ; page = await pageAfter(list.placeOf(page.value.rows.at(-1)!))) {
      yield* page.cells;
      sent += page.cells.length;
      if (!page.value.hasMore) return;
      if (sent >= MAX_FILE_ROWS) throw new Error(`a file has at most ${MAX_FILE_ROWS} rows`);
    }
  })();
}
