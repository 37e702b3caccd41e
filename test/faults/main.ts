import { chance } from '../support/stories/made-people';
import { parseArguments } from './arguments';
import { ROUNDS } from './rounds';
import { added, killsOf, lineOf, NOTHING, type Tally } from './tally';

/** `npm run faults`: rounds of faults until the time is over, then the tally. Exit code 1 where a promise was broken. */
async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(3), Object.keys(ROUNDS));
  // With --json the progress goes to the error stream, so that the last line of the output is the object and nothing else.
  const say = (line: string): void => void (args.json ? process.stderr : process.stdout).write(`${line}\n`);
  const wanted = Object.keys(ROUNDS).filter((kind) => args.only?.includes(kind) ?? true);
  const possible = wanted.filter((kind) => ROUNDS[kind]!.whyNot === undefined);
  for (const kind of wanted.filter((each) => !possible.includes(each))) say(`skipped: ${kind}; ${ROUNDS[kind]!.whyNot}`);
  say(`seed ${args.seed}; rounds of ${possible.join(', ')}`);
  const began = performance.now();
  const minutes = (): number => (performance.now() - began) / 60_000;
  let total = NOTHING;
  let rounds = 0;
  for (const kind of inTurns(possible, args.seed)) {
    if (rounds >= args.rounds || minutes() >= args.minutes) break;
    const seed = args.seed + rounds;
    const tally = await ROUNDS[kind]![args.short ? 'short' : 'long'](seed).catch(
      (fault: Error): Tally => ({ ...NOTHING, findings: [fault.stack ?? fault.message] }),
    );
    total = added(total, tally);
    rounds += 1;
    say(`${minutes().toFixed(1).padStart(6)} min  ${kind}: ${lineOf(tally)}`);
    for (const finding of tally.findings) say(`  BROKEN  ${finding}`);
    if (tally.findings.length > 0)
      say(`  again: npm run faults -- --only ${kind} --rounds 1 --seed ${seed}${args.short ? ' --short' : ''}`);
  }
  say(`\nafter ${rounds} rounds in ${minutes().toFixed(1)} min with seed ${args.seed}: ${lineOf(total)}`);
  say(total.findings.length === 0 ? 'every promise was kept' : `${total.findings.length} findings`);
  if (args.json)
    process.stdout.write(
      `${JSON.stringify({ seed: args.seed, rounds, minutes: Math.round(minutes() * 10) / 10, kills: killsOf(total), ...total })}\n`,
    );
  return total.findings.length === 0 ? 0 : 1;
}

/** Every kind once in an order taken by chance, and again. */
function* inTurns(kinds: readonly string[], seed: number): Generator<string> {
  for (const random = chance(seed); kinds.length > 0; ) yield* random.shuffle(kinds);
}

main().then(
  (code) => process.exit(code),
  (fault: Error) => {
    process.stderr.write(`${fault.message}\n`);
    process.exit(2);
  },
);
