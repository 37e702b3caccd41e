import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import { freePort } from '../../src/embedded-postgres/free-port.provider';
import { BEGINS } from '../../demo/city/calendar';
import { LedgerFolder } from '../faults/ledger-folder';
import { ServiceProcess } from '../faults/service-process';
import { untilSettled } from '../faults/settling';
import { play } from '../support/demo';
import { searchDatabase } from '../support/callers/search-run';
import { formsOf, searchFolders, type Searched, type Sought } from './byte-search';
import { type CityPerson, granted, planned, prepared } from './city-person';
import { changed, digestOf, type LedgerState, stateOf } from './ledger-state';
import { Tool } from './programs';

const ORDER = ['--ground', 'UNLAWFUL_PROCESSING', '--document-no', '苏网信〔2026〕8号'];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run erasure -- --data DIR [--person N]`: erases a person of the demo city by the tool, as an operator would, makes everything again from the log, and looks
 * for the person in every file of the folder and in all that was said. DIR holds the city's tenth, or is played first; without it a folder of its own. Exit code
 * 1 where a digest is another, or something is found.
 */
async function main(argv: readonly string[]): Promise<number> {
  const {
    values: { data, person },
  } = parseArgs({ args: [...argv], options: { data: { type: 'string' }, person: { type: 'string', default: '7' } } });
  const dataDir = data === undefined ? mkdtempSync(join(tmpdir(), 'skills-ledger-erasure-')) : resolve(data);
  const logDir = mkdtempSync(join(tmpdir(), 'skills-ledger-erasure-logs-'));
  try {
    return await rehearse(dataDir, logDir, Number(person));
  } finally {
    rmSync(logDir, { recursive: true, force: true });
    if (data === undefined) rmSync(dataDir, { recursive: true, force: true });
  }
}

async function rehearse(dataDir: string, logDir: string, index: number): Promise<number> {
  if (!existsSync(join(dataDir, 'demo.env'))) await cityIn(dataDir);
  const [tool, adminKey] = [new Tool(dataDir, logDir), /^ADMIN_KEY=(.+)$/m.exec(readFileSync(join(dataDir, 'demo.env'), 'utf8'))![1]!];
  const service = new ServiceProcess({ dataDir, logDir, name: 'service', port: await freePort(), demoFrom: BEGINS }, () => undefined);
  const during = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await service.start();
    try {
      return await work();
    } finally {
      await service.stop();
    }
  };
  const planted = await during(async () => {
    const known = await prepared(service.url, adminKey, planned(index));
    await untilSettled([service.url]);
    say(
      `worker ${known.workerId} of ${known.person.enterprise.code} is shown as ${(await shown(known)) === known.person.name ? 'named' : 'somebody else'}`,
    );
    return known;
  });
  const sought = soughtOf(planted, []);
  const findings: string[] = [];
  const look = async (when: string, secrets: readonly Sought[]): Promise<void> =>
    void findings.push(...(await searched(when, { dataDir, logDir }, secrets, planted)));

  const [logBefore, before] = [await new LedgerFolder(dataDir).log(), await stateOf(tool)];
  say(`before: ${logBefore.length} events ${digestOf(logBefore).slice(0, 16)}; ${told(before)}`);
  await look('before', sought);
  const keysBefore = readFileSync(join(dataDir, 'keys', 'person.keys'));
  say(
    (await tool.must('erase', planted.workerId, ...ORDER, '--asked-by', planted.officials[0], '--decided-by', planted.officials[1])).at(
      -1,
    )!,
  );
  await during(async () => {
    await untilSettled([service.url]);
    if ((await shown(planted)) !== '已删除') findings.push('the name is shown after the erasure');
  });
  await tool.must('rebuild');
  const [logAfter, after] = [await new LedgerFolder(dataDir).log(), await stateOf(tool)];
  await tool.must('rebuild', '--drop-kept');
  const prefix = digestOf(logAfter.slice(0, logBefore.length));
  say(`after: ${logAfter.length} events, of which the first ${logBefore.length} ${prefix.slice(0, 16)}; ${told(after)}`);
  say(
    `recorded: ${logAfter
      .slice(logBefore.length)
      .map(({ type }) => type)
      .join(', ')}`,
  );
  say(
    `${after.tables.size - changed(before, after).length} of ${after.tables.size} tables are what they were; others: ${changed(before, after).join(', ') || 'none'}`,
  );
  if (prefix !== digestOf(logBefore)) findings.push('events from before the erasure are others now');
  await look('after', soughtOf(planted, destroyedIn(keysBefore, readFileSync(join(dataDir, 'keys', 'person.keys')))));
  findings.push(...service.findings);
  for (const finding of findings) say(`FOUND  ${finding}`);
  say(findings.length === 0 ? 'erased: same digests, and nothing of the person is found' : `${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

async function cityIn(dataDir: string): Promise<void> {
  say(`a tenth of the city is played into ${dataDir} first`);
  const { code, errors } = await play(['--city', '--tenth', '--json', '--data', dataDir]);
  if (code !== 0) throw new Error(`the city was not played:\n${errors.slice(-2_000)}`);
}

const shown = async ({ clerk, workerId }: CityPerson): Promise<string | null> =>
  granted(await clerk.get(`/v1/workers/${workerId}`)).name ?? null;
const told = ({ tables, closings, decisions: { same, erased } }: LedgerState): string =>
  `${tables.size} tables equal to the log, ${closings} closed months made again, ${same} decisions the same, ${erased} erased`;

const soughtOf = ({ person: { name, idNumber }, phone }: CityPerson, more: readonly Sought[]): readonly Sought[] => [
  ...formsOf('the name', name),
  ...formsOf('the number', idNumber),
  ...formsOf('the number without its last digit', idNumber.slice(0, -1)),
  ...formsOf('the telephone', phone),
  ...more,
];

/** The wrapped key as it stood there: overwritten, not copied elsewhere. */
function destroyedIn(before: Buffer, after: Buffer): readonly Sought[] {
  const differs = (at: number): boolean => before[at] !== after[at];
  const places = [...before.keys()].filter(differs);
  if (places.length === 0) throw new Error('no key was destroyed');
  const [first, last] = [places[0]!, places.at(-1)!];
  // Its head is the reference, which stays; the wrapped key and what belongs to it follow.
  return [{ what: 'the wrapped key', bytes: before.subarray(first, last + 1) }];
}

/** Files, with the tables and the write-ahead log among them; and the rows, which PostgreSQL may have compressed there. */
async function searched(
  when: string,
  { dataDir, logDir }: { readonly dataDir: string; readonly logDir: string },
  sought: readonly Sought[],
  { person, phone }: CityPerson,
): Promise<readonly string[]> {
  const found = searchFolders([dataDir, logDir], sought);
  const control = searchFolders([dataDir], [{ what: 'the enterprise', bytes: Buffer.from(person.enterprise.name) }]);
  say(
    `${when}: ${line(found)} for ${sought.length} forms; the name of the enterprise, which is no secret, in ${control.hits.length} files (${placesOf(control)})`,
  );
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  try {
    const values = [person.name, person.idNumber, phone];
    await searchDatabase(server.url, [...values, ...values.map((value) => Buffer.from(value).toString('hex'))].join('|'));
    return [...found.hits, ...(control.hits.length === 0 ? ['the search finds nothing at all'] : [])].map((hit) => `${when}: ${hit}`);
  } catch (fault) {
    return [...found.hits, (fault as Error).message].map((hit) => `${when}: ${hit}`);
  } finally {
    await server.stop();
  }
}

const line = ({ files, bytes, hits }: Searched): string =>
  `${files} files of ${(bytes / 1_048_576).toFixed(0)} MiB searched, ${hits.length} hits`;
const placesOf = ({ hits }: Searched): string =>
  [...new Set(hits.map((hit) => /\/(base|pg_wal|keys|files|tlog|seal)\//.exec(hit)?.[1] ?? 'other'))].sort().join(', ');

main(process.argv.slice(3)).then(
  (code) => process.exit(code),
  (fault: Error) => {
    process.stderr.write(`${fault.stack ?? fault.message}\n`);
    process.exit(2);
  },
);
