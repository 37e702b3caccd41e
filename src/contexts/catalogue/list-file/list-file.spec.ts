import type { Refused } from '../../../http/problems/refused';
import { listIn, mustFit } from './list-file.file';
import type { ListRow } from './list-rows';

const COLUMNS = ['名称', '数量'] as const;
const csv = (...rows: readonly string[]): Buffer => Buffer.from(`\uFEFF${['名称,数量', ...rows].join('\n')}`);
const read = ({ row, cells }: ListRow<(typeof COLUMNS)[number]>) =>
  /^\d+$/.test(cells['数量']) ? { value: { name: cells['名称'], count: Number(cells['数量']) } } : { faults: [{ row, column: '数量' }] };
const refusalOf = (file: Buffer) =>
  listIn(file, COLUMNS, read).then(
    () => undefined,
    ({ refusal, faults }: Refused) => ({ code: refusal.refused, faults }),
  );

it('takes a list whole', async () =>
  expect(await listIn(csv('甲,1', '乙,2'), COLUMNS, read)).toEqual([
    { name: '甲', count: 1 },
    { name: '乙', count: 2 },
  ]));
it('tells the encoding by its own headings, where there is no mark', async () => {
  const inGb18030 = Buffer.concat([Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf]), Buffer.from('\nA,1')]);
  expect(await listIn(inGb18030, COLUMNS, read)).toEqual([{ name: 'A', count: 1 }]);
  expect(await listIn(Buffer.from('名称,数量\n甲,1'), COLUMNS, read)).toEqual([{ name: '甲', count: 1 }]);
});
it('or not at all, naming every wrong cell by the row that the spreadsheet shows', async () => {
  const refused = await refusalOf(csv('甲,一', '乙,2', '丙,三'));
  expect(refused?.code).toBe('LIST_CELLS_WRONG');
  expect(refused?.faults.map(({ code, params }) => [code, params.row])).toEqual([
    ['LIST_CELL_WRONG', 2],
    ['LIST_CELL_WRONG', 4],
  ]);
});
it('refuses what would not fit into one append, and takes what just does', () => {
  const entry = (bytes: number) => [{ text: 'x'.repeat(bytes - '[{"text":""}]'.length) }];
  expect(mustFit(entry(400_000))).toHaveLength(1);
  expect(() => mustFit(entry(400_001))).toThrow('LIST_TOO_LARGE');
  try {
    mustFit(entry(400_001));
  } catch (refused) {
    expect((refused as Refused).refusal).toEqual({ refused: 'LIST_TOO_LARGE', params: { bytes: 400_001, limit: 400_000 } });
  }
});
