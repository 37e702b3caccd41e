import { parseArgs } from 'node:util';

export interface Arguments {
  /** No round begins later; the last one is finished. */
  readonly minutes: number;
  /** At most so many rounds. */
  readonly rounds: number;
  readonly seed: number;
  /** The kinds of round that are played; undefined: all that this machine can. */
  readonly only: readonly string[] | undefined;
  /** The sizes of `npm test`. */
  readonly short: boolean;
  /** The last line printed is one JSON object. */
  readonly json: boolean;
}

const DEFAULT_MINUTES = 10;
const SEEDS = 1_000_000_000;

export function parseArguments(argv: readonly string[], kinds: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      short: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const number = (name: 'minutes' | 'rounds' | 'seed', otherwise: number): number => {
    const value = Number(values[name] ?? otherwise);
    if (!(value >= 0)) throw new Error(`--${name} takes a number, not ${values[name]}`);
    return value;
  };
  const only = values.only?.split(',');
  const unknown = only?.find((kind) => !kinds.includes(kind));
  if (unknown) throw new Error(`--only takes ${kinds.join(', ')}, not ${unknown}`);
  return {
    minutes: number('minutes', values.rounds ? Infinity : DEFAULT_MINUTES),
    rounds: number('rounds', Infinity),
    seed: number('seed', Math.floor(Math.random() * SEEDS)),
    only,
    short: values.short,
    json: values.json,
  };
}
