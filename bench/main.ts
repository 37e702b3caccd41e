import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { appendBench } from './append.bench';
import type { Bench, Found } from './bench';
import { catchupBench } from './catchup.bench';
import { copyBench } from './copy.bench';
import { eventStoreDbBench } from './eventstoredb.bench';
import { growthBench } from './growth.bench';
import { httpBench } from './http.bench';
import { journeysBench } from './journeys.bench';
import { type Options, parseOptions, USAGE } from './options';
import { plotOf, plotsOf } from './plot';
import { projectBench } from './project.bench';
import { readBench } from './read.bench';
import { rebuildBench } from './rebuild.bench';
import { rosterBench } from './roster.bench';
import { sealBench } from './seal.bench';
import { startServer } from './server';
import { statementBench } from './statement.bench';
import { verifyBench } from './verify.bench';

/** In this order by `all`; what has no peers is asked for by name. */
const AGAINST_PEERS: Readonly<Record<string, Bench>> = {
  append: appendBench,
  read: readBench,
  catchup: catchupBench,
  project: projectBench,
  rebuild: rebuildBench,
  http: httpBench,
  verify: verifyBench,
  eventstoredb: eventStoreDbBench,
};
const BENCHES: Readonly<Record<string, Bench>> = {
  ...AGAINST_PEERS,
  roster: rosterBench,
  growth: growthBench,
  journeys: journeysBench,
  copy: copyBench,
  seal: sealBench,
  statement: statementBench,
};
const ALL = 'all';
const GIGABYTE = 2 ** 30;

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const names = options.bench === ALL ? Object.keys(AGAINST_PEERS) : [options.bench];
  if (!names.every((name) => BENCHES[name])) throw new RangeError(`There is no benchmark ${options.bench}.\n${USAGE}`);
  // What people read goes to the error stream where a program reads the output.
  const say = options.json ? console.error : console.log;
  const found = new Map<string, Found>();
  for (const name of names) found.set(name, await onServer(name, options, say));
  if (options.plots) for (const [name, each] of found) keepPlots(name, each);
  const parts = (part: keyof Found) => Object.fromEntries([...found].map(([name, each]) => [name, each[part]]));
  if (options.json)
    console.log(
      JSON.stringify(
        options.bench === ALL ? { ratios: parts('ratios'), rates: parts('rates'), noise: parts('noise') } : found.get(options.bench),
      ),
    );
}

/** Each on a server of its own: what one has written is nothing to the next. */
async function onServer(name: string, options: Options, say: (text: string) => void): Promise<Found> {
  const server = await startServer(options.data);
  // Interrupted or not, no server and no data stay behind.
  const interrupted = (): void => void server.stop().finally(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  try {
    say(`${name}: ${machine()}; ${server.description}; medians of ${options.rounds} rounds`);
    return await BENCHES[name]!(options, server, say);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await server.stop();
  }
}

function keepPlots(name: string, found: Found): void {
  const folder = join(__dirname, 'plots');
  mkdirSync(folder, { recursive: true });
  for (const plot of plotsOf(name, found)) writeFileSync(join(folder, `${plot.name}.svg`), plotOf(plot));
}

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / GIGABYTE)} GB, Node ${process.version}`;

main(process.argv.slice(2)).catch((fault: Error) => {
  console.error(fault instanceof RangeError || 'code' in fault ? fault.message : fault.stack);
  process.exitCode = 1;
});
