import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  readonly bench: string;
  /** The last line of the output is one JSON object, and nothing else stands on the standard output. */
  readonly json: boolean;
  /** Draws what was found, into the folder of plots. */
  readonly plots: boolean;
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: readonly number[];
  /** As many as the benchmark is meant for unless told. */
  readonly events: number | undefined;
  readonly leaves: number | undefined;
  readonly workers: number;
  readonly only: readonly string[] | undefined;
  /** A folder that a server with grown ledgers stays in; absent: nothing stays. */
  readonly data: string | undefined;
}

/** Fewer do not tell a median from an accident. */
export const LEAST_ROUNDS = 5;
const DEFAULTS = { rounds: '7', seconds: '2', clients: '1,16,64', workers: '5000' } as const;

export const USAGE = `npm run bench -- <benchmark> [options]
  append    appends of one event: the product's store, peers, and plain inserts, on one server
  read      streams of 100 events read whole and folded: the product's store and peers
  catchup   the whole log handed to a handler: the product as its projections read, peers, and a bare cursor
  rebuild   all read models built from the log of a real story, against reading that log once
  http      whole commands over HTTP (authorised, validated, decided, appended, answered), against a peer's bare append
  verify    public verifications and pages of a statement, against Fastify and pg that read a primary key
  eventstoredb  appends by the product's adapter and by the client alone, where ESDB_URL names a server
  all       these and project, one after the other, each on a server of its own
  project   projecting events into a table: the product's projector and an upsert for each event
  roster    rosters of 200, 5,000 and 50,000 rows checked and registered over HTTP: rows a second, memory, and the library that reads workbooks alone
  growth    append, read, catch-up, proof and the slowest questions of the API at 100,000 events and at many, plans and memory
  journeys  the numbers of the users' journeys in a ledger of a million events, at an enterprise with ten thousand certificates
  copy      a log copied into the other store and compared, as the command that moves it does, against reading it once
  seal      a backlog sealed, the whole audited, appends beside the seal, proofs in a large tree, bytes an event
  statement a month of allowances over HTTP, open and closed: a page, the whole, the workbook; its sums are checked

  --json           the last line is one JSON object
  --plots          draws each table into bench/plots
  --rounds N       rounds, each with a turn of everybody (${DEFAULTS.rounds}, at least ${LEAST_ROUNDS})
  --seconds N      append, read, http, verify, seal, growth: length of a turn (${DEFAULTS.seconds})
  --clients A,B    append, read, http, verify, growth: clients at a time (${DEFAULTS.clients})
  --only A,B       append, read, catchup: only these beside the product's own; roster: only these lines (xlsx-200, csv-5000, facts-5000, xlsx-50000, batches, refused, killed ...); seal: of backlog, appends, proofs; growth: of questions, store, or neither (grow); verify: of verification, statement
  --events N       project, catchup, rebuild, copy, seal, growth, journeys: events in the log (60000, 400000; copy 20000; growth 3000000; journeys 1000000)
  --data DIR       growth: keeps its server and its grown ledgers there, and begins with those it finds; store comes last, for it appends
  --leaves N       seal: leaves of the tree in which proofs are made (10000000)
  --workers N      statement: workers of the enterprise (${DEFAULTS.workers})
GROWTH_PLANS=1 prints each plan that reads a table whole.
BENCH_DATABASE_URL names a PostgreSQL, as a superuser who may make databases; without it one is started, with fsync on.`;

/** @throws RangeError, or what parseArgs throws, naming what is wrong */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      plots: { type: 'boolean' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      clients: { type: 'string' },
      events: { type: 'string' },
      leaves: { type: 'string' },
      workers: { type: 'string' },
      only: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const { json = false, plots = false, rounds, seconds, clients, events, leaves, workers, only, data } = { ...DEFAULTS, ...values };
  const [bench] = positionals;
  if (bench === undefined || positionals.length > 1) throw new RangeError(USAGE);
  return {
    bench,
    json,
    plots,
    only: only?.split(','),
    data: data === undefined ? undefined : resolve(data),
    rounds: numberOf('--rounds', rounds, LEAST_ROUNDS),
    seconds: numberOf('--seconds', seconds, 1),
    clients: clients.split(',').map((each) => numberOf('--clients', each, 1)),
    events: optional('--events', events),
    leaves: optional('--leaves', leaves),
    workers: numberOf('--workers', workers, 1),
  };
}

const optional = (name: string, text: string | undefined): number | undefined => (text === undefined ? undefined : numberOf(name, text, 1));

function numberOf(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new RangeError(`${name} must be a whole number from ${least} on, not "${text}"`);
  return value;
}
