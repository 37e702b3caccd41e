import { Workbook, Worksheet } from 'exceljs';
import { encode } from 'iconv-lite';
import { LedgerClient, Reply } from '../../client/ledger-client';
import { AssessingEnterprise, assessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { ImportClient, ImportRow, Job } from '../support/callers/import-client';
import { goodRows } from '../support/sheets/made-sheets';
import { MadeRow } from '../support/sheets/make-roster';
import {
  csvFile,
  employmentSheet,
  MadeSheet,
  qualificationSheet,
  rosterSheet,
  workbookFile,
  workersOf,
} from '../support/sheets/roster-sheets';
import { startTestService, TestService } from '../support/service';

/**
 * Minutes 6 to 32 of the HR officer (users' journeys, section 1): what makes her give up must not happen. Everything that
 * is answered, asked for or written to a log meanwhile is kept, and holds no whole ID number (HR-13).
 */
const SEED = 20_261_211;
const [PEOPLE, WRONG] = [40, 7];
const WHOLE_ID = /(?<![\d*])\d{17}[\dXx](?![\d])/;
const ERRORS = ['错误原因', '提醒'];

let running: TestService;
let firm: AssessingEnterprise;
let imports: ImportClient;
const seen: string[] = [];
const restored: (() => void)[] = [];

/** Addresses, texts that are answered, and whatever a process writes; files are hers and left out. */
function keepAllThatIsSaid(): void {
  const client = LedgerClient.prototype;
  const call = client.call;
  client.call = async function kept<Answer>(this: LedgerClient, ...asked: Parameters<LedgerClient['call']>) {
    const reply = await call.apply(this, asked);
    seen.push(asked[1]);
    if ((reply.headers.get('content-type') ?? '').includes('json')) seen.push(new TextDecoder().decode(reply.bytes));
    return reply as Reply<Answer>;
  };
  restored.push(() => void (client.call = call));
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = ((...said: Parameters<typeof write>) => (seen.push(String(said[0])), write(...said))) as typeof stream.write;
    restored.push(() => void (stream.write = write));
  }
}

const rows = goodRows(PEOPLE, SEED);
/** Her own columns, titles above them, her own words for ours; nothing to be renamed. */
const HERS: Readonly<Record<string, string>> = {
  姓名: '*员工姓名',
  证件号码: '身份证 号码（必填）',
  手机号: '联系电话：',
  职业工种: '职业（工种）',
  等级: '申报等级',
  申报条件编号: '申报条件',
  工号: '职工号',
};
function herSheet(made: readonly MadeRow[]): MadeSheet {
  const { headings, rows: cells } = rosterSheet(made, false);
  return {
    headings: ['班组', ...headings.map((heading) => HERS[heading] ?? heading), '奖金'],
    rows: cells.map((row, index) => [`${index % 5}班`, ...row, index * 100]),
  };
}
const file = (sheet: MadeSheet): Promise<Buffer> =>
  workbookFile({ 名单: sheet, 工作经历: employmentSheet(workersOf(rows)), 持证: qualificationSheet(workersOf(rows)) });
const columnOf = (sheet: MadeSheet, heading: string): number => sheet.headings.indexOf(heading);
/** Every fifth row wrong, the first of them four times over. */
function spoilt(sheet: MadeSheet): MadeSheet {
  const [id, level, skill, name] = ['身份证 号码（必填）', '申报等级', '技能成绩', '*员工姓名'].map((heading) =>
    columnOf(sheet, heading),
  ) as [number, number, number, number];
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      if (index % 5 !== 2 || index > 5 * WRONG) return row;
      const change: Record<number, string> = {
        [id]: `${String(row[id]).slice(0, 17)}${String(row[id]).endsWith('1') ? '2' : '1'}`,
        ...(index === 2 ? { [level]: '八级', [skill]: '101', [name]: '' } : {}),
      };
      return row.map((cell, column) => change[column] ?? cell);
    }),
  };
}
const sheetOf = async (bytes: Buffer): Promise<{ book: Workbook; sheet: Worksheet }> => {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return { book, sheet: book.getWorksheet('名单')! };
};
const texts = (sheet: Worksheet, row: number): string[] =>
  (sheet.getRow(row).values as unknown[]).slice(1).map((value) => String(value ?? ''));

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-12-07' });
  firm = await assessingEnterprise(running);
  imports = new ImportClient(firm.clerk);
  keepAllThatIsSaid();
});
afterAll(async () => {
  for (const restore of restored) restore();
  await running.stop();
});

describe('minute 9: her file is understood as it is', () => {
  const sheet = rosterSheet(rows.slice(0, 6), true);
  let found: readonly (readonly [Job, readonly ImportRow[]])[] = [];
  const told = ({ counts, file: { dataRows } }: Job, of: readonly ImportRow[]): unknown => [
    counts,
    dataRows,
    of.map(({ row, status, nameMasked, errors, warnings }) => [
      row,
      status,
      nameMasked,
      errors.map(({ code }) => code),
      warnings.map(({ code }) => code),
    ]),
  ];
  const plain = csvFile(sheet, 'utf8');
  const files: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', plain],
    ['UTF-8', csvFile(sheet, 'utf8-bom')],
    ['GB18030', csvFile(sheet, 'gbk')],
    ['GB18030', encode(`sep=;\r\n${plain.toString().replaceAll(',', ';')}`, 'gb18030')],
    ['UTF-16LE', csvFile(sheet, 'utf16le-bom')],
    ['UTF-16BE', encode(plain.toString(), 'utf16be', { addBOM: true })],
    ['UTF-16LE', encode(plain.toString(), 'utf16le')],
  ];
  beforeAll(async () => {
    const batchId = await openBatch(firm);
    for (const [, bytes] of files) {
      const job = await imports.checked(batchId, bytes);
      found = [...found, [job, await imports.rows(job.id)]];
    }
  });

  it('the same people in every encoding give the same result, which names what it recognised, and no name is garbled', () => {
    expect(
      found.map(
        ([
          {
            file: { encoding },
          },
        ]) => encoding,
      ),
    ).toEqual(files.map(([encoding]) => encoding));
    expect(new Set(found.map(([job, of]) => JSON.stringify(told(job, of)))).size).toBe(1);
    expect(found[0]![1].map(({ nameMasked }) => nameMasked?.[0])).toEqual(rows.slice(0, 6).map(({ who: { name } }) => [...name][0]));
  });
  it('a workbook is one whatever it is called, and she is never told to save as UTF-8, nor that the server failed', async () => {
    const {
      file: { kind },
      counts,
    } = await imports.checked(await openBatch(firm), await file(herSheet(rows.slice(0, 3))), { type: 'application/vnd.ms-excel' });
    expect([kind, counts]).toMatchObject(['XLSX', { rows: 3 }]);
    expect(seen.filter((text) => /另存为 ?UTF|服务器错误|Internal Server Error/i.test(text))).toEqual([]);
  });
  it('no column is missed that is there under another name, and what is not understood is named', async () => {
    const {
      refusal,
      file: { columnsIgnored },
    } = await imports.checked(await openBatch(firm), await file(herSheet(rows.slice(0, 4))));
    expect([refusal, columnsIgnored]).toEqual([null, ['班组', '奖金']]);
  });
});

describe('minute 20: what the check says', () => {
  let [batchId, importId] = ['', ''];
  let wrong: readonly ImportRow[];
  beforeAll(async () => {
    batchId = await openBatch(firm);
    importId = (await imports.checked(batchId, await file(spoilt(herSheet(rows))))).id;
    wrong = await imports.rows(importId, '&status=error');
  });

  it('every error of a row at once, with the row that the spreadsheet shows, its own heading, a masked value and what to do', () => {
    expect(wrong.map(({ row }) => row)).toEqual([4, 9, 14, 19, 24, 29, 34]);
    expect(wrong[0]!.errors.map(({ code, location: { column, cell } }) => [code, column, cell?.replace(/\d+/, '')])).toEqual([
      ['IMPORT_REQUIRED_EMPTY', '*员工姓名', 'B'],
      ['IMPORT_ID_CHECKSUM', '身份证 号码（必填）', 'D'],
      ['IMPORT_LEVEL_UNKNOWN', '申报等级', 'M'],
      ['IMPORT_SCORE_RANGE', '技能成绩', 'P'],
    ]);
    expect(wrong[1]!.errors[0]).toMatchObject({
      valueMasked: expect.stringMatching(/^\d{6}\*{10}.{2}$/) as string,
      message: expect.stringContaining('请') as string,
    });
  });
  it('wrong rows in the summary, in the error file and in the rows are the same; good, wrong and skipped are all (HR-5, HR-6)', async () => {
    const { counts } = await imports.job(importId);
    const { sheet } = await sheetOf(await imports.errorFile(importId));
    const reason = texts(sheet, 1).indexOf('错误原因');
    const said = Array.from({ length: PEOPLE }, (_, index) => index + 2).filter((row) => sheet.getRow(row).getCell(reason + 1).text !== '');
    expect([said, counts!.error]).toEqual([wrong.map(({ row }) => row), wrong.length]);
    expect(counts!.ok + counts!.error + counts!.skipped).toBe(counts!.rows);
  });
  it('her file comes back in its own shape: her columns, her order, her headings, and two more', async () => {
    const { sheet } = await sheetOf(await imports.errorFile(importId));
    const sent = spoilt(herSheet(rows));
    expect(texts(sheet, 1)).toEqual([...sent.headings, ...ERRORS]);
    expect(Array.from({ length: PEOPLE }, (_, index) => texts(sheet, index + 2).slice(0, sent.headings.length))).toEqual(
      sent.rows.map((row) => row.map(String)),
    );
  });
});

describe('minute 25: the mended file', () => {
  async function mended(importId: string): Promise<Buffer> {
    const { book, sheet } = await sheetOf(await imports.errorFile(importId));
    for (const [index, row] of herSheet(rows).rows.entries())
      row.forEach((cell, column) => (sheet.getRow(index + 2).getCell(column + 1).value = cell));
    return Buffer.from(await book.xlsx.writeBuffer());
  }
  it.each([
    [true, PEOPLE - WRONG, WRONG],
    [false, 0, PEOPLE],
  ])('after the good rows were applied (%s): %i the same, %i new, nobody twice (HR-8)', async (isApplied, same, created) => {
    const batchId = await openBatch(firm);
    const { id } = await imports.checked(batchId, await file(spoilt(herSheet(rows))));
    if (isApplied) {
      await imports.apply(id);
      await imports.until(id, ({ state }) => state === 'APPLIED');
    }
    const { counts, position } = await imports.applied(batchId, await mended(id));
    expect(counts).toMatchObject({ rows: PEOPLE, ok: PEOPLE, error: 0, same, created, updated: 0 });
    const { body } = await firm.clerk.get<{ items: { workerId: string }[] }>(
      `/v1/batches/${batchId}/candidates?limit=200&minPosition=${position}`,
    );
    expect([body.items.length, new Set(body.items.map(({ workerId }) => workerId)).size]).toEqual([PEOPLE, PEOPLE]);
    // The next batch would find them candidates elsewhere.
    expect((await firm.clerk.post(`/v1/batches/${batchId}/cancellations`, { reasonCode: 'OTHER' })).status).toBe(201);
  });
});

it('no whole ID number stood in an address, an answer, an error or a log meanwhile (HR-13)', () => {
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter((text) => WHOLE_ID.test(text) || rows.some(({ who: { idNumber } }) => text.includes(idNumber)))).toEqual([]);
});
