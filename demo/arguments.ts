import { parseArgs } from 'node:util';

export interface Arguments {
  /** The last line printed is one JSON object. */
  readonly json: boolean;
  /** Leaves the service running. */
  readonly keep: boolean;
  /** 0: any free port. */
  readonly port: number;
  /** Kept between runs; without it a temporary folder is used. */
  readonly data: string | undefined;
  readonly roster: string | undefined;
  /** The city of three years instead of the story of one batch; a tenth of it where that is asked. */
  readonly city: 'whole' | 'tenth' | undefined;
  /** The last day of the city's calendar that is played. */
  readonly until: string | undefined;
  /** The story up to its filings and rates: what an officer's first hour finds. */
  readonly filed: boolean;
  /** The seed of the late facts that are told when the city's months are closed; without it none are. */
  readonly late: number | undefined;
  /** Scenarios of payroll that are played instead of the story. */
  readonly scenarios: readonly string[];
}

export function parseArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      roster: { type: 'string' },
      city: { type: 'boolean', default: false },
      tenth: { type: 'boolean', default: false },
      until: { type: 'string' },
      filed: { type: 'boolean', default: false },
      late: { type: 'string' },
      scenario: { type: 'string', multiple: true, default: [] },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not ${values.port}`);
  if (values.tenth && !values.city) throw new Error('--tenth is a tenth of the city: --city --tenth');
  if (values.filed && (values.city || values.roster))
    throw new Error('--filed ends before a roster; it goes with neither --city nor --roster');
  const { json, keep, data, roster, until, filed, scenario: scenarios } = values;
  const city = values.city ? (values.tenth ? 'tenth' : 'whole') : undefined;
  return { json, keep, port, data, roster, city, until, filed, late: seedOf(values), scenarios };
}

function seedOf({ late, city, until }: { readonly late?: string; readonly city: boolean; readonly until?: string }): number | undefined {
  if (late === undefined) return undefined;
  if (!city || until !== undefined || !/^\d{1,9}$/.test(late))
    throw new Error('--late takes a number, and the whole story of the city: --city --late 7');
  return Number(late);
}
