import { Api } from './api';
import { parseArguments } from './arguments';
import { progressOn } from './progress';
import { Service, startService } from './service';
import { STEPS, tell, Told } from './story';

interface Summary {
  readonly counts: Readonly<Record<string, number>>;
}

const SECOND = 1_000;
const round = (ms: number): number => Math.round(ms / 100) / 10;

async function main(): Promise<void> {
  const began = performance.now();
  const args = parseArguments(process.argv.slice(2));
  // With --json the story goes to the error stream, so that the last line of the output is the object and nothing else.
  const progress = progressOn(args.json ? process.stderr : process.stdout, STEPS);
  const service = await startService(args);
  try {
    const told = await tell(new Api(service.url, service.adminKey, 'demo'), service.adminKey, args.roster, progress);
    const { counts } = await told.registered.cast.auditor.after(told.registered.cast.regulatorApprover).get<Summary>('/v1/ledger-summary');
    progress.end();
    const result = { url: service.url, keys: told.registered.keys, counts, samples: told.samples, seconds: round(performance.now() - began) };
    remember(service, told);
    report(result, args.json);
  } catch (fault) {
    progress.end();
    console.error((fault as Error).message);
    await service.stop();
    process.exitCode = 1;
    return;
  }
  if (args.keep) return service.leave();
  await service.stop();
}

function remember(service: Service, { registered: { keys }, samples }: Told): void {
  const shouted = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const named = Object.entries(keys).map(([name, key]) => [`${shouted(name)}_KEY`, key]);
  const sampled = Object.entries(samples).map(([name, value]) => [shouted(name), value]);
  service.save({ URL: service.url, PID: String(service.pid), ...Object.fromEntries([...named, ...sampled]) });
}

function report(result: object & { url: string; counts: Readonly<Record<string, number>>; seconds: number }, json: boolean): void {
  if (json) return console.log(JSON.stringify(result));
  const counts = Object.entries(result.counts).map(([name, count]) => `${count} ${name}`).join(', ');
  console.log(`\n${counts}\n${result.url}/docs\n${result.seconds} s`);
}

main().catch((fault: Error) => {
  console.error(fault.message);
  setTimeout(() => process.exit(1), SECOND / 10).unref();
  process.exitCode = 1;
});
