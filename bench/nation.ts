import { parseArgs } from 'node:util';
import { storedIn } from './nation/folder-parts';
import { MEASURED } from './nation/measured';
import { CUTS, HOUR, limits, NATION, type Parts, simulated } from './nation/simulation';

const GB = 1e9;
const SHOWN_TABLES = 12;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly (string | number)[]): void => say(`| ${cells.join(' | ')} |`);
const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

/** `npm run nation`: what a ledger of a whole nation would be, from measured parts (ADR 174). `--data DIR` measures the bytes of that folder instead of those that were. */
async function main(): Promise<void> {
  const {
    values: { data, json },
  } = parseArgs({ args: process.argv.slice(3), options: { data: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const stored = data === undefined ? undefined : await storedIn(data);
  const parts: Parts = stored ? { ...MEASURED, events: stored.events, workers: stored.workers, bytes: stored.bytes } : MEASURED;
  say(
    `from ${grouped(parts.events)} events of ${grouped(parts.workers)} workers, for ${grouped(NATION.events)} and ${grouped(NATION.workers)}\n`,
  );
  bytesOf(parts);
  for (const { name, bytes } of stored?.tables.slice(0, SHOWN_TABLES) ?? []) say(`  ${name} ${grouped(bytes)}`);
  const all = CUTS.map((cut) => simulated(parts, NATION, cut));
  row([
    'the largest of',
    'events',
    'disk, GB',
    'of it read models',
    'seal, h',
    'audit of the log, h',
    'rebuild, h',
    'copied to the other store, h',
  ]);
  row(Array.from({ length: 8 }, () => '---'));
  for (const { cut, bytes, totalBytes, seconds } of all) {
    row([
      cut.name,
      grouped(NATION.events * cut.largest),
      grouped(totalBytes / GB),
      grouped(bytes.readModels / GB),
      ...(['seal', 'audit', 'rebuild', 'copy'] as const).map((work) => (seconds[work] / HOUR).toFixed(1)),
    ]);
  }
  say('\nwhat breaks first, in millions of events on one ledger:');
  for (const { what, events } of limits(parts)) say(`- ${grouped(events / 1e6)}: ${what}`);
  if (json) say(JSON.stringify({ parts, simulated: all, limits: limits(parts) }));
}

function bytesOf({ bytes, events, workers }: Parts): void {
  row(['part', 'bytes', 'an event', 'a worker']);
  row(['---', '---', '---', '---']);
  for (const [name, each] of Object.entries(bytes)) row([name, grouped(each), grouped(each / events), grouped(each / workers)]);
  say('');
}

main().catch((fault: Error) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exitCode = 1;
});
