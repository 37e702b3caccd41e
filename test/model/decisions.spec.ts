import * as fc from 'fast-check';
import { CONTEXTS } from '../../src/contexts/contexts.declaration';
import { addDays, day } from '../../src/kernel/day';
import type { RuleDeclaration } from '../../src/kernel/decision';
import { isRefusal } from '../../src/kernel/refusal';
import { leftOpen } from '../support/answers/refusal-words';
import { digestByStream, digestInOrderOfLog } from './digest';
import { BEHIND_ANOTHER, NOT_PLAYED, NOT_REACHED } from './left-out';
import { Model, newModel } from './model';
import type { Step } from './move';
import { kinOf, MOVES, PASS_DAYS } from './moves';
import { CAREER_DETOURS, CAREER_LINES, CAREER_SCRIPTS } from './career-scripts';
import { DETOURS as OTHER_DETOURS } from './detours';
import { NOMINATION_DETOURS, NOMINATION_LINES, NOMINATION_SCRIPTS } from './nomination-scripts';
import { RECOGNITION, RECOGNITION_DETOURS } from './norm-scripts';
import { NUMBER_DETOURS, NUMBERS } from './number-scripts';
import { PAY_DETOURS, PAY_LINES, PAY_SCRIPTS } from './pay-scripts';
import { SCRIPTS as OTHER_SCRIPTS } from './scripts';
import { ACTORS, World } from './world';

const SCRIPTS = [...OTHER_SCRIPTS, RECOGNITION, ...CAREER_SCRIPTS, ...NOMINATION_SCRIPTS, ...PAY_SCRIPTS, NUMBERS];
const LONGEST_SCRIPT = Math.max(...SCRIPTS.map(({ length }) => length));
/** Ways to a refusal that others lead to as well: what is just over a line. */
const OVER_LINES = [...CAREER_LINES, ...NOMINATION_LINES, ...PAY_LINES];
const DETOURS = { ...OTHER_DETOURS, ...RECOGNITION_DETOURS, ...CAREER_DETOURS, ...NOMINATION_DETOURS, ...PAY_DETOURS, ...NUMBER_DETOURS };
/** Stories in the daily run, a few seconds of them; MODEL_RUNS tells more. */
const RUNS = Number(process.env.MODEL_RUNS ?? 100);
const MAX_STEPS = 60;
/** In how many ways a command may be filled in, and about how many things. */
const VARIANTS = 6;
/** The model counts weekends alone; the notice of this day still ends before the first holiday. */
const LAST_DAY = day('2026-03-27');
const [RECORDED, NOTHING] = ['RECORDED', 'NOTHING'] as const;

const NAMES = Object.keys(MOVES);
const [who, which, how] = [fc.constantFrom(0, 0, 1, 1, 2), fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4, 5), fc.nat({ max: 5 })];
const told = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('next' as const) }) },
  /** A line of the script, out of its turn and perhaps by another or filled in otherwise. */
  { weight: 4, arbitrary: fc.record({ does: fc.constant('line' as const), line: fc.nat({ max: LONGEST_SCRIPT }), who, how }) },
  /** What is about the same things as the script. */
  { weight: 8, arbitrary: fc.record({ does: fc.constant('kin' as const), move: fc.nat({ max: NAMES.length }), who, which, how }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('any' as const), move: fc.constantFrom(...NAMES), who, which, how }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), how }) },
);
/** What a story begins from: the lawful ways, and the ways to a refusal. */
const WAYS = [...SCRIPTS, ...Object.values(DETOURS), ...OVER_LINES.map(([, lines]) => lines)];
const story = fc.record({
  script: fc.nat({ max: WAYS.length - 1 }),
  played: fc.nat({ max: LONGEST_SCRIPT }),
  steps: fc.array(told, { maxLength: MAX_STEPS, size: 'max' }),
});
type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never;

function stepsOf({ script, played, steps }: Story): Step[] {
  const lines = WAYS[script]!;
  const [rest, kin] = [lines.slice(played), kinOf(lines.map(({ move }) => move))];
  return [
    ...lines.slice(0, played),
    ...steps.flatMap((each): Step[] => {
      switch (each.does) {
        case 'next':
          return rest.splice(0, 1);
        case 'line':
          return [{ ...lines[each.line % lines.length]!, who: each.who, how: each.how }];
        case 'kin':
          return [{ ...each, move: kin[each.move % kin.length]! }];
        case 'any':
          return [each];
        case 'wait':
          return [{ move: PASS_DAYS, who: 0, which: 0, how: each.how }];
      }
    }),
  ];
}

const CODES = new Set([
  'NOT_FOUND',
  'PERSON_REQUIRED',
  'SECOND_PERSON_REQUIRED',
  ...CONTEXTS.flatMap(({ refusals }) => Object.keys(refusals)),
]);
const tally = {
  sequences: 0,
  commands: 0,
  recorded: 0,
  nothing: 0,
  codes: new Map<string, number>(),
  lawful: new Map<string, number>(),
  foreseen: new Set<string>(),
};

/** Illegal: refused, with a reason that holds, and nothing written. Legal: recorded, or so already. */
async function take(world: World, model: Model, { move, who, which, how }: Step): Promise<void> {
  const attempt = MOVES[move]!({ world, model, actor: ACTORS[who]!, which, how });
  const reasons = Object.entries(attempt.no).flatMap(([code, holds]) => (holds === true ? [code] : []));
  const expected = attempt.isSoAlready === true ? [NOTHING] : attempt.isEither === true ? [RECORDED, NOTHING] : [RECORDED];
  const allowed = reasons.length > 0 ? [...reasons, ...(attempt.isSoAlready === true ? [NOTHING] : [])] : expected;
  const before = (await world.store.head()).position;
  const outcome = await attempt.record();
  const answer = isRefusal(outcome) ? outcome.refused : outcome.events.length > 0 ? RECORDED : NOTHING;
  const grew = (await world.store.head()).position > before;
  if (!allowed.includes(answer) || grew !== (answer === RECORDED))
    throw new Error(
      `${move} by ${who} of ${which}, filled in as ${how}, on ${model.today}: ${answer}, where the model says ${allowed.join(' or ')}`,
    );
  if (isRefusal(outcome) && leftOpen(outcome).length > 0)
    throw new Error(`${answer} leaves open in its sentence: ${leftOpen(outcome).join(', ')}`);
  if (answer === RECORDED) attempt.learn?.();
  await attempt.holds?.();
  count(move, attempt.no, answer);
}

function count(move: string, no: Readonly<Record<string, unknown>>, answer: string): void {
  tally.commands += 1;
  for (const code of Object.keys(no)) tally.foreseen.add(code);
  if (answer === RECORDED) tally.lawful.set(move, (tally.lawful.get(move) ?? 0) + 1);
  if (answer === RECORDED) tally.recorded += 1;
  else if (answer === NOTHING) tally.nothing += 1;
  else tally.codes.set(answer, (tally.codes.get(answer) ?? 0) + 1);
}

function passDays(world: World, model: Model, days: number): void {
  const fitting = Math.max(0, Math.min(days, (Date.parse(LAST_DAY) - Date.parse(model.today)) / 86_400_000));
  world.passDays(fitting);
  model.today = addDays(model.today, fitting);
}

async function tell(steps: readonly Step[]): Promise<World> {
  const [world, model] = [new World(), newModel()];
  for (const each of steps) {
    if (each.move === PASS_DAYS) passDays(world, model, each.how);
    else await take(world, model, each);
  }
  tally.sequences += 1;
  return world;
}

it.each(SCRIPTS.map((lines, number) => [number, lines] as const))(
  'script %i is lawful from its first line to its last',
  async (_, lines) => {
    const refused = [...tally.codes.values()].reduce((sum, each) => sum + each, 0);
    await tell(lines);
    expect([...tally.codes.values()].reduce((sum, each) => sum + each, 0)).toBe(refused);
  },
);

it.each([...Object.entries(DETOURS), ...OVER_LINES])('the way to %s is refused in its last line, and there alone', async (code, lines) => {
  await tell(lines.slice(0, -1));
  const met = new Map(tally.codes);
  await tell(lines);
  const refused = [...tally.codes].filter(([each, count]) => count !== met.get(each)).map(([each]) => each);
  expect(refused).toEqual([code]);
});

/** Before each line the same command, filled in otherwise or about another thing: what chance would need long for. */
const crooked = (lines: readonly Step[]): Step[][] =>
  [...Array(VARIANTS).keys()]
    .flatMap((variant) => [{ how: variant }, { which: variant }])
    .map((change) => lines.flatMap((line) => (line.move === PASS_DAYS ? [line] : [{ ...line, ...change }, line])));
it.each(SCRIPTS.map((lines, number) => [number, lines] as const))(
  'script %i is judged alike where each line is first done otherwise',
  async (_, lines) => {
    for (const steps of crooked(lines)) await tell(steps);
  },
);

it('no illegal fact is ever recorded, no legal one refused, and the log replayed twice tells the same', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (one) => {
      const { store } = await tell(stepsOf(one));
      expect(await digestByStream(store)).toBe(await digestInOrderOfLog(store));
    }),
    { numRuns: RUNS },
  );
});

it('every command was recorded at least once, and every reason that the model knows is a code of the product', () => {
  expect([...tally.foreseen].filter((code) => !CODES.has(code))).toEqual([]);
  expect(NAMES.filter((move) => !tally.lawful.has(move))).toEqual([]);
});

/** The rules of every context in their newest versions; a former one only explains what was recorded by it, and no command runs it. */
const newest = (rules: readonly RuleDeclaration[]): readonly RuleDeclaration[] =>
  rules.filter(({ name, version }) => rules.every((other) => other.name !== name || other.version <= version));
const recordedBy = ({ name, version }: RuleDeclaration): number => World.asked.get(`${name}@${version}`) ?? 0;
/** Of the ways in which no line holds the product names the one that came nearest; the model says that none does. */
const isWording = (code: string): boolean => code.startsWith('NOT_ELIGIBLE_');
it('every reason that the model knows was met, and every rule of every context recorded something, or stands there with its reason', () => {
  expect([...tally.foreseen].filter((code) => !tally.codes.has(code) && !isWording(code) && !(code in BEHIND_ANOTHER)).sort()).toEqual([]);
  expect(
    CONTEXTS.flatMap(({ rules }) => newest(rules))
      .filter((rule) => recordedBy(rule) === 0)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(NOT_PLAYED).sort());
});

/** Every code of a context, met or left out for a reason. */
const neverMet = (name: string): readonly string[] =>
  CONTEXTS.filter((context) => context.name === name)
    .flatMap(({ refusals }) => Object.keys(refusals))
    .filter((code) => !tally.codes.has(code));
it.each(Object.entries(NOT_REACHED))('every refusal of %s was met, or stands here with its reason', (name, reasons) =>
  expect(neverMet(name).filter((code) => !isWording(code))).toEqual(Object.keys(reasons)),
);

afterAll(() => {
  const { codes, sequences, commands, recorded, nothing } = tally;
  const refused = Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const byRule = Object.fromEntries(
    CONTEXTS.map(({ name, rules }) => [
      name,
      Object.fromEntries(newest(rules).map((rule) => [rule.name.slice(rule.name.indexOf('.') + 1), recordedBy(rule)])),
    ]),
  );
  process.stdout.write(
    `${JSON.stringify({ recordedBy: byRule })}\n${JSON.stringify({ neverMet: Object.fromEntries(CONTEXTS.map(({ name }) => [name, neverMet(name)])) })}\n${JSON.stringify({ sequences, commands, recorded, nothing, codesMet: codes.size, refused })}\n`,
  );
});
