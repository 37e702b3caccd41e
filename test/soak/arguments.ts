import { parseArgs } from 'node:util';

export interface Arguments {
  readonly minutes: number;
  readonly seed: number;
  /** Services on the one ledger. */
  readonly instances: number;
  /** Who writes at once. */
  readonly writers: number;
  /** No kills, for a figure of the memory that no new start flatters. */
  readonly quiet: boolean;
  readonly json: boolean;
}

const DEFAULTS = { minutes: '30', instances: '1', writers: '4' } as const;
const SEEDS = 1_000_000_000;

/** @throws naming what is wrong */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string', default: DEFAULTS.minutes },
      instances: { type: 'string', default: DEFAULTS.instances },
      writers: { type: 'string', default: DEFAULTS.writers },
      seed: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const number = (name: string, text: string): number => {
    const value = Number(text);
    if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not ${text}`);
    return value;
  };
  return {
    minutes: number('minutes', values.minutes),
    instances: number('instances', values.instances),
    writers: number('writers', values.writers),
    seed: values.seed === undefined ? Math.floor(Math.random() * SEEDS) : number('seed', values.seed),
    quiet: values.quiet,
    json: values.json,
  };
}
