import { parseArguments } from './arguments';
import { type Result, seconds } from './play';
import { chosen } from './plays';
import { progressOn } from './progress';
import { startService } from './service';

/** For the message to be written before the process ends. */
const LAST_WORDS_MS = 100;

async function main(): Promise<void> {
  const began = performance.now();
  const args = parseArguments(process.argv.slice(2));
  const play = chosen(args);
  // With --json the story goes to the error stream, so that the last line of the output is the object and nothing else.
  const progress = progressOn(args.json ? process.stderr : process.stdout, play.steps);
  const service = await startService(args, play);
  if (service.goesOn)
    progress.say(
      `接着做 ${service.dataDir} 里的台账，已做的步骤不再记录 goes on with the ledger that is there; steps that it holds are answered as they were`,
    );
  try {
    const result = await play.play(service, args, progress);
    progress.end();
    report(result, seconds(performance.now() - began), args.json);
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

function report(result: Result, took: number, json: boolean): void {
  const { events } = result;
  if (json)
    return console.log(
      JSON.stringify({ ...result, seconds: took, ...(typeof events === 'number' ? { eventsPerSecond: Math.round(events / took) } : {}) }),
    );
  const counts = Object.entries(result.counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
  console.log(`\n${counts}\n${result.url}/docs\n${took} s`);
}

main().catch((fault: Error) => {
  console.error(fault.message);
  setTimeout(() => process.exit(1), LAST_WORDS_MS).unref();
  process.exitCode = 1;
});
