import { type Arguments, parseArguments } from './arguments';
import { lineOf, soak } from './soak';

/** `npm run soak`: everybody at work at once while services and their PostgreSQL are killed, then everything held to what was told. Exit code 1 where a promise was broken. */
async function main(): Promise<number> {
  const args: Arguments = parseArguments(process.argv.slice(3));
  // With --json the progress goes to the error stream, so that the last line of the output is the object and nothing else.
  const began = performance.now();
  const say = (line: string): void =>
    void (args.json ? process.stderr : process.stdout).write(
      `${((performance.now() - began) / 60_000).toFixed(1).padStart(6)} min  ${line}\n`,
    );
  say(`seed ${args.seed}; ${args.minutes} minutes, ${args.instances} instances, ${args.writers} writers`);
  const tally = await soak(args, say);
  for (const line of lineOf(tally)) say(line);
  for (const finding of tally.findings) say(`BROKEN  ${finding}`);
  say(
    tally.findings.length === 0
      ? 'every promise was kept'
      : `${tally.findings.length} findings; again: npm run soak -- --minutes ${args.minutes} --instances ${args.instances} --seed ${args.seed}`,
  );
  if (args.json) process.stdout.write(`${JSON.stringify(tally)}\n`);
  return tally.findings.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (fault: Error) => {
    process.stderr.write(`${fault.stack ?? fault.message}\n`);
    process.exit(2);
  },
);
