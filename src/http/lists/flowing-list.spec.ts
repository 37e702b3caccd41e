import { setImmediate as turn } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { Workbook } from 'exceljs';
import { csvStream } from '../../sheets/csv.file';
import { workbookStream } from '../../sheets/workbook.file';
import { FILE_PAGE, flowingRows } from './flowing-list';

const text = async (stream: ReturnType<typeof csvStream>): Promise<string> => (await buffer(stream)).toString('utf8');

/** A list of so many rows, and how many of its pages were read. */
function listOf(rows: number) {
  const asked: number[] = [];
  const read = async ({ after, limit }: { readonly after: readonly [string, string] | undefined; readonly limit: number }) => {
    const from = after === undefined ? 0 : Number(after[0]) + 1;
    asked.push(from);
    return {
      value: { rows: Array.from({ length: Math.min(limit, rows - from) }, (_, index) => from + index), hasMore: from + limit < rows },
      atPosition: 1n,
    };
  };
  return {
    asked,
    list: {
      read,
      placeOf: (row: number) => [String(row), ''] as const,
      cells: async (all: readonly number[]) => all.map((row) => [`工${row}`, row]),
    },
  };
}
const sheet = async (rows: number) => ({ name: '表', headings: ['姓名', '数'], rows: await flowingRows(listOf(rows).list) });

it('a list leaves whole, page after page, in its order', async () => {
  const { asked, list } = listOf(2 * FILE_PAGE + 1);
  const lines = (await text(csvStream({ name: '表', headings: ['姓名', '数'], rows: await flowingRows(list) }, { isExcelSafe: true })))
    .trimEnd()
    .split('\r\n');
  expect([lines.length, lines[0], lines[1], lines.at(-1), asked]).toEqual([
    2 * FILE_PAGE + 2,
    '\uFEFF姓名,数',
    '工0,0',
    `工${2 * FILE_PAGE},${2 * FILE_PAGE}`,
    [0, FILE_PAGE, 2 * FILE_PAGE],
  ]);
});
it('an empty one has its headings', async () =>
  expect(await text(csvStream(await sheet(0), { isExcelSafe: true }))).toBe('\uFEFF姓名,数\r\n'));
it('as a workbook it is the same', async () => {
  const book = new Workbook();
  await book.xlsx.load((await buffer(workbookStream([await sheet(FILE_PAGE + 2)]))) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const [made] = book.worksheets;
  expect([made!.rowCount, made!.getCell('A2').text, made!.getCell(`B${FILE_PAGE + 3}`).value]).toEqual([
    FILE_PAGE + 3,
    '工0',
    FILE_PAGE + 1,
  ]);
});
it.each([
  ['a CSV', csvStream],
  ['a workbook', (of: Awaited<ReturnType<typeof sheet>>) => workbookStream([of])],
] as const)('of %s that nobody takes no more is made than waits on the way: memory stays flat', async (_, streamOf) => {
  const { asked, list } = listOf(500 * FILE_PAGE);
  const stream = streamOf({ name: '表', headings: ['姓名', '数'], rows: await flowingRows(list) }, { isExcelSafe: true });
  stream.once('readable', () => undefined);
  for (let turns = 0; turns < 5_000; turns += 1) await turn();
  expect(asked.length).toBeLessThan(50);
  stream.destroy();
});
it('what is refused is refused before anything is sent', async () => {
  await expect(flowingRows({ ...listOf(1).list, read: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
});
