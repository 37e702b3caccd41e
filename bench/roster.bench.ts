import type { Bench, Found } from './bench';
import { type Comparison, comparison, OURS, tableOf } from './report';
import { killedInTheMiddle } from './roster/killed';
import { csvOf, plainRows, readByLibrary, withFacts, workbookOf } from './roster/made-files';
import { Office, type Took } from './roster/office';
import { startMeasured } from './roster/service';

/** What a person waits for, what a batch holds, what a file holds (users' journeys, HR-1 to HR-3). */
const SIZES = [200, 5_000] as const;
const LARGEST = 50_000;
const PER_BATCH = 5_000;
const TOO_MANY = LARGEST + 1;
const LIBRARY = 'exceljs';

/** One line of what is told: seconds of a check and of a registration, and the most memory that the service held in them. */
interface Line {
  readonly file: string;
  readonly rows: number;
  readonly check: number;
  readonly register: number | null;
  /** null where nobody looked. */
  readonly stillSeconds: number | null;
  readonly peakMiB: number | null;
  /** Processor time of the service for both, and for whatever it projected meanwhile, in seconds. */
  readonly cpuSeconds: number | null;
}
type Timed = Omit<Line, 'peakMiB' | 'cpuSeconds'>;

/** One line of the table: what it is called in `--only`, and how it is measured at a service of its own. Files are made when it is their turn. */
interface Measure {
  readonly name: string;
  readonly measure: (office: Office) => Promise<Timed>;
}
const KILLED = 'killed';

/** Rosters checked and registered by the product as it is started, over HTTP, beside the library that reads workbooks alone. */
export const rosterBench: Bench = async ({ rounds, only }, server, say) => {
  const [lines, compared] = [[] as Line[], new Map<string, Comparison>()];
  const isWanted = (name: string): boolean => only?.includes(name) ?? true;
  const all = measures(rounds, compared);
  const unknown = only?.filter((name) => name !== KILLED && all.every((each) => each.name !== name)) ?? [];
  if (unknown.length > 0)
    throw new RangeError(`There is no line ${unknown.join(', ')}; there are ${[...all.map(({ name }) => name), KILLED].join(', ')}.`);
  for (const { measure } of all.filter(({ name }) => isWanted(name)))
    lines.push(await lineAtServiceOfItsOwn(await server.database(`roster_${lines.length}`), measure));
  for (const [size, found] of compared) say(`\n${tableOf(`${size} rows checked`, found)}`);
  say(`\n${linesOf(lines)}`);
  const killed = isWanted(KILLED)
    ? await killedInTheMiddle(await server.database(KILLED), await workbookOf(plainRows(PER_BATCH)), PER_BATCH)
    : null;
  if (killed)
    say(
      `\nKilled after ${killed.rowsBefore} of ${PER_BATCH} rows: goes on ${shown(killed.resumedSeconds)} s after the new start, ends with ${killed.created} rows and ${killed.candidates} candidates`,
    );
  return { ...parts(compared), lines, killed } as Found;
};

/** Each line has a service and a database of its own: a candidate of an open batch is refused in another, and memory to which one line has grown would be the next one's. */
async function lineAtServiceOfItsOwn(databaseUrl: string, measure: Measure['measure']): Promise<Line> {
  const service = await startMeasured(databaseUrl);
  try {
    const office = await Office.open(service.url, service.key);
    service.peakMiB();
    const before = service.cpuSeconds();
    const line = await measure(office);
    const after = service.cpuSeconds();
    return { ...line, peakMiB: service.peakMiB(), cpuSeconds: before === null || after === null ? null : after - before };
  } finally {
    await service.stop();
  }
}

function measures(rounds: number, compared: Map<string, Comparison>): readonly Measure[] {
  const beside = async (office: Office, size: number, bytes: Buffer, turns: number): Promise<void> =>
    void compared.set(String(size), await againstLibrary(office, bytes, turns));
  const sized = SIZES.flatMap((size): readonly Measure[] => [
    {
      name: `xlsx-${size}`,
      measure: async (office) => {
        const bytes = await workbookOf(plainRows(size));
        await beside(office, size, bytes, rounds);
        return registered(office, '.xlsx', bytes);
      },
    },
    { name: `csv-${size}`, measure: (office) => registered(office, 'CSV', csvOf(plainRows(size))) },
    { name: `facts-${size}`, measure: async (office) => registered(office, '.xlsx with facts', await withFacts(size)) },
  ]);
  return [
    ...sized,
    {
      name: `xlsx-${LARGEST}`,
      measure: async (office) => {
        const bytes = await workbookOf(plainRows(LARGEST));
        await beside(office, LARGEST, bytes, 1);
        return lineOf('.xlsx', await office.check(await office.openBatch(), bytes));
      },
    },
    {
      name: `csv-${LARGEST}`,
      measure: async (office) => lineOf('CSV', await office.check(await office.openBatch(), csvOf(plainRows(LARGEST)))),
    },
    { name: 'batches', measure: async (office) => inBatches(office, await tenths()) },
    {
      name: 'refused',
      measure: async (office) => lineOf('CSV, one too many', await office.check(await office.openBatch(), csvOf(plainRows(TOO_MANY)))),
    },
  ];
}

function tenths(): Promise<readonly Buffer[]> {
  const all = plainRows(LARGEST);
  return Promise.all(
    Array.from({ length: LARGEST / PER_BATCH }, (_, batch) => workbookOf(all.slice(batch * PER_BATCH, (batch + 1) * PER_BATCH))),
  );
}

/** Each in a new batch: the same bytes in the same batch would be known. One turn of each is thrown away. */
async function againstLibrary(office: Office, bytes: Buffer, rounds: number): Promise<Comparison> {
  const measured = new Map<string, number[]>([
    [OURS, []],
    [LIBRARY, []],
  ]);
  for (let round = 0; round <= rounds; round += 1) {
    const { seconds, job } = await office.checkAndWait(await office.openBatch(), bytes);
    const library = await readByLibrary(bytes);
    if (round === 0) continue;
    measured.get(OURS)!.push(job.counts!.rows / seconds);
    measured.get(LIBRARY)!.push(library);
  }
  return comparison(measured);
}

const lineOf = (file: string, { seconds, stillSeconds, job }: Took): Timed & { readonly stillSeconds: number } => ({
  file,
  rows: job.counts?.rows ?? 0,
  check: seconds,
  register: null,
  stillSeconds,
});

async function registered(office: Office, file: string, bytes: Buffer): Promise<Timed> {
  const checked = await office.check(await office.openBatch(), bytes);
  const { seconds, stillSeconds, job } = await office.apply(checked.importId);
  if (job.counts!.created !== job.counts!.rows) throw new Error(`${file}: ${JSON.stringify(job.counts)}`);
  return { ...lineOf(file, checked), register: seconds, stillSeconds: Math.max(stillSeconds, checked.stillSeconds) };
}

/** A batch holds 5,000: the rows of one file by ten, all sent at once and worked off in turn. */
async function inBatches(office: Office, files: readonly Buffer[]): Promise<Timed> {
  const from = performance.now();
  const checked = await Promise.all(files.map(async (bytes) => office.check(await office.openBatch(), bytes)));
  const check = (performance.now() - from) / 1_000;
  const applied = await Promise.all(checked.map(({ importId }) => office.apply(importId)));
  return {
    file: `.xlsx, ${files.length} batches`,
    rows: applied.reduce((sum, { job }) => sum + job.counts!.created!, 0),
    check,
    register: (performance.now() - from) / 1_000 - check,
    stillSeconds: null,
  };
}

const parts = (compared: ReadonlyMap<string, Comparison>): Found => {
  const all = (part: keyof Comparison) => Object.fromEntries([...compared].map(([size, found]) => [size, found[part]]));
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};

const shown = (value: number | null): string => (value === null ? '' : value.toFixed(value < 10 ? 2 : 1));
const rate = (rows: number, seconds: number | null): string => (seconds === null ? '' : Math.round(rows / seconds).toLocaleString('en'));
const linesOf = (lines: readonly Line[]): string =>
  [
    '| file | rows | check, s | rows/s | register, s | rows/s | longest still, s | CPU, s | peak, MiB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines.map(
      ({ file, rows, check, register, stillSeconds, cpuSeconds, peakMiB }) =>
        `| ${file} | ${rows.toLocaleString('en')} | ${shown(check)} | ${rate(rows, check)} | ${shown(register)} | ${rate(rows, register)} | ${shown(stillSeconds)} | ${shown(cpuSeconds)} | ${peakMiB ?? ''} |`,
    ),
  ].join('\n');
