import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plainRows } from '../../bench/roster/made-files';
import { rowXml, sheetXml, workbookOf } from '../../test/support/sheets/make-zip';
import { rosterSheet } from '../../test/support/sheets/roster-sheets';

const ROWS = 50_000;
/**
 * MiB of the old generation in which they are read and judged, modules included; V8 ends a program that needs more. 80 were enough, and more
 * than 112 were needed while the texts that were kept kept the document that they were cut from (ADR 127).
 */
const HEAP_MIB = 96;
const support = join(__dirname, '..', '..', 'test', 'support');

describe('a file of 50,000 rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-long-file-'));
  const sheet = rosterSheet(plainRows(ROWS), false);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read and judged in little memory', async () => {
    const path = join(folder, 'long.xlsx');
    writeFileSync(
      path,
      workbookOf({
        name: '名单',
        xml: sheetXml([sheet.headings, ...sheet.rows].map((cells, index) => rowXml(index + 1, ...cells.map(String))).join('')),
      }),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [
      `--max-old-space-size=${HEAP_MIB}`,
      '--max-semi-space-size=8',
      join(support, 'run-typescript.mjs'),
      join(support, 'long-file-program.ts'),
      path,
    ]);
    expect(JSON.parse(stdout)).toEqual({ ok: ROWS, rows: ROWS });
  });
});
