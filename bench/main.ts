import 'reflect-metadata';
import { cpus, totalmem } from 'node:os';
import { appendBench } from './append.bench';
import type { Bench } from './bench';
import { catchupBench } from './catchup.bench';
import { growthBench } from './growth.bench';
import { httpBench } from './http.bench';
import { parseOptions, USAGE } from './options';
import { projectBench } from './project.bench';
import { readBench } from './read.bench';
import { rebuildBench } from './rebuild.bench';
import { rosterBench } from './roster.bench';
import { sealBench } from './seal.bench';
import { startServer } from './server';
import { statementBench } from './statement.bench';
import { verifyBench } from './verify.bench';

const BENCHES: Readonly<Record<string, Bench>> = { append: appendBench, read: readBench, catchup: catchupBench, rebuild: rebuildBench, http: httpBench, verify: verifyBench, project: projectBench, roster: rosterBench, growth: growthBench, seal: sealBench, statement: statementBench };
const GIGABYTE = 2 ** 30;

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const bench = BENCHES[options.bench];
  if (!bench) throw new RangeError(`There is no benchmark ${options.bench}.\n${USAGE}`);
  // What people read goes to the error stream where a program reads the output.
  const say = options.json ? console.error : console.log;
  const server = await startServer();
  // Interrupted or not, no server and no data stay behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  try {
    say(`${machine()}; ${server.description}; medians of ${options.rounds} rounds`);
    const found = await bench(options, server, say);
    if (options.json) console.log(JSON.stringify(found));
  } finally {
    await server.stop();
  }
}

const machine = (): string => `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / GIGABYTE)} GB, Node ${process.version}`;

main(process.argv.slice(2)).catch((fault: Error) => {
  console.error(fault instanceof RangeError || 'code' in fault ? fault.message : fault.stack);
  process.exitCode = 1;
});
