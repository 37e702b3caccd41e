import { Logger } from '@nestjs/common';
import { join } from 'node:path';
import { until } from '../../test/support/until';
import { problem } from '../http/problems/refused';
import type { Uuid } from '../kernel/uuid';
import { type PrintedSheet, Printer } from './printer.provider';
import { PRINTING_LIMITS, type PrintingLimits } from './printing-limits';
import type { SheetOfPaper } from './sheet-of-paper';

/** Long enough for a thread to begin on a busy machine, for that is part of the first sheet. */
const SHEET_MS = 2_000;
const LIMITS: PrintingLimits = { ...PRINTING_LIMITS, sheetMs: SHEET_MS };
let printer: Printer;
const sheet = (subject: 'hang' | 'exit' | 'fault' | 'print'): SheetOfPaper => ({ title: '样张', subject, day: '2026-12-01', parts: [] });
const started = (limits = LIMITS): void =>
  void (printer = new Printer(
    { threadFile: join(__dirname, '..', '..', 'test', 'support', 'stubborn-printing-thread.cjs'), ownFonts: [] },
    limits,
  ));
/** What came of each: the words of the thread, or why there are none. */
const outcomes = async (printing: readonly Promise<PrintedSheet>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(printing)).map((each) => (each.status === 'fulfilled' ? wordsOf(each.value) : (each.reason as Error).message));
const wordsOf = (printed: PrintedSheet): string => ('missing' in printed ? printed.missing : []).join(', ').replace(/^thread \d+, /, '');
const printAll = (...subjects: Parameters<typeof sheet>[0][]): readonly Promise<PrintedSheet>[] =>
  subjects.map((subject) => printer.print(sheet(subject)));
const { message: UNAVAILABLE } = problem('UNAVAILABLE');
const DONE = '1 at once';
const enterprise = (at: number): Uuid => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as Uuid;
const ANOTHER = enterprise(999);

beforeAll(() => Logger.overrideLogger(false));
beforeEach(() => started());
afterEach(() => printer.onModuleDestroy());

it('the thread is handed a sheet when the last is answered', async () =>
  expect(await outcomes(printAll('print', 'print', 'print', 'print'))).toEqual([DONE, DONE, DONE, DONE]));
it('a sheet that hangs is ended alone: what waited behind it has all its time, in another thread', async () =>
  expect(await outcomes(printAll('print', 'hang', 'print', 'print'))).toEqual([DONE, UNAVAILABLE, DONE, DONE]));
it('a thread that dies fails one sheet, as what may be asked for again, and is replaced', async () => {
  expect(await outcomes(printAll('print', 'exit', 'print', 'exit'))).toEqual([DONE, UNAVAILABLE, DONE, UNAVAILABLE]);
  await until(() => !printer.isAwake);
  expect(await outcomes(printAll('print'))).toEqual([DONE]);
});
it('a sheet that cannot be printed is a fault, and ends nothing', async () => {
  const [first, fault, last] = await Promise.allSettled(printAll('print', 'fault', 'print'));
  expect(fault).toMatchObject({ status: 'rejected', reason: { message: 'a sheet was not printed: no such letter' } });
  // The same thread: its number is told.
  expect(last).toEqual(first);
});
it('64 wait behind the one that is printed; the next is told to come again', async () => {
  const printing = printAll('print', ...Array.from({ length: PRINTING_LIMITS.sheetsWaiting }, () => 'print' as const));
  expect([printing.length, await outcomes(printAll('print'))]).toEqual([65, [UNAVAILABLE]]);
  expect(new Set(await outcomes(printing))).toEqual(new Set([DONE]));
  expect(await outcomes(printAll('print'))).toEqual([DONE]);
});
it('whoever waits when the service stops is told to come again', async () => {
  const printing = outcomes(printAll('hang', 'print'));
  await printer.onModuleDestroy();
  expect([await printing, await outcomes(printAll('print'))]).toEqual([[UNAVAILABLE, UNAVAILABLE], [UNAVAILABLE]]);
});

describe('an archive', () => {
  it('waits for its turn behind single sheets, and is not refused for those who wait', async () => {
    const order: string[] = [];
    const place = printer.takeArchivePlace(ANOTHER);
    const [first, ofArchive] = [printer.print(sheet('print')), place.print(sheet('print')).then(() => order.push('archive'))];
    const singles = Array.from({ length: PRINTING_LIMITS.sheetsWaiting }, () =>
      printer.print(sheet('print')).then(() => order.push('single')),
    );
    const late = place.print(sheet('print')).then(() => order.push('archive'));
    await Promise.all([first, ofArchive, ...singles, late]);
    expect(order).toEqual([...singles.map(() => 'single'), 'archive', 'archive']);
  });
  it('is refused before it begins where as many are made as may be, and begins when one is done', () => {
    const places = Array.from({ length: PRINTING_LIMITS.archives }, (_, at) => printer.takeArchivePlace(enterprise(at)));
    expect(() => printer.takeArchivePlace(ANOTHER)).toThrow(UNAVAILABLE);
    places[3]!.leave();
    expect(() => printer.takeArchivePlace(ANOTHER)).not.toThrow();
  });
  it('is one of two of an enterprise, which leaves room for others', () => {
    const [first] = [printer.takeArchivePlace(enterprise(0)), printer.takeArchivePlace(enterprise(0))];
    expect(() => printer.takeArchivePlace(enterprise(0))).toThrow(problem('ARCHIVES_EXHAUSTED').message);
    expect(() => printer.takeArchivePlace(ANOTHER)).not.toThrow();
    first.leave();
    expect(() => printer.takeArchivePlace(enterprise(0))).not.toThrow();
  });
});
