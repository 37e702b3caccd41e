import type { Uuid } from '../../src/kernel/uuid';
import type { Contender } from './contender';
import { DATA, Envelopes } from './envelope';

export interface Load {
  /** Appending unless told. */
  readonly task?: 'fill' | 'read' | 'catchUp';
  readonly clients: number;
  readonly seconds: number;
  /** For filling. */
  readonly streams?: number;
  readonly eventsPerStream?: number;
}

/** What a contender was filled with, where its readers are, and what is to be told of them. */
export interface Filled {
  streams: Uuid[];
  eventsPerStream: number;
  next: number;
  /** Of every turn of an inexact contender. */
  readonly handed: number[];
}
export const nothingFilled = (): Filled => ({ streams: [], eventsPerStream: 0, next: 0, handed: [] });

export async function carriedOut(contender: Contender, load: Load, filled: Filled): Promise<number> {
  if (load.task === 'fill') return fill(contender, load, filled);
  if (load.task === 'catchUp') return handledPerSecond(contender, filled);
  if (load.task === 'read') return perSecond(load, () => () => readAndFolded(contender, filled));
  return perSecond(load, () => {
    const envelopes = new Envelopes();
    return () => contender.append(envelopes.next());
  });
}

/** Whatever was answered within the time, a second. */
async function perSecond({ clients, seconds }: Load, clientDoes: () => () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const deadline = began + seconds * 1_000;
  let answered = 0;
  const client = async (): Promise<void> => {
    const next = clientDoes();
    while (performance.now() < deadline) {
      await next();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered / (performance.now() - began)) * 1_000;
}

/** Streams side by side, as many as there are clients. */
async function fill(contender: Contender, { clients, streams = 0, eventsPerStream = 0 }: Load, filled: Filled): Promise<number> {
  filled.eventsPerStream = eventsPerStream;
  const writer = async (): Promise<void> => {
    while (filled.streams.length < streams) {
      const envelopes = new Envelopes(eventsPerStream);
      const first = envelopes.next();
      filled.streams.push(first.streamId);
      await contender.append(first);
      for (let event = 1; event < eventsPerStream; event += 1) await contender.append(envelopes.next());
    }
  };
  await Promise.all(Array.from({ length: clients }, writer));
  return 0;
}

/** The same state for everybody, made of every event. */
interface State {
  readonly events: number;
  readonly characters: number;
}
const evolve = ({ events, characters }: State, data: unknown): State => ({
  events: events + 1,
  characters: characters + (data as typeof DATA).number.length,
});
const asExpected = ({ events, characters }: State, expected: number): void => {
  if (events !== expected || characters !== expected * DATA.number.length)
    throw new Error(`${events} events with ${characters} characters instead of ${expected}`);
};

async function readAndFolded({ read }: Contender, filled: Filled): Promise<void> {
  const stream = filled.streams[(filled.next += 1) % filled.streams.length]!;
  asExpected((await read!(stream)).reduce<State>(evolve, { events: 0, characters: 0 }), filled.eventsPerStream);
}

/** More or fewer events than this share of the log would be another fault than the one that an inexact contender is known for. */
const INEXACT_SHARE = 0.01;

/** By the events of the log, whatever was handed. */
async function handledPerSecond({ catchUp, inexact }: Contender, { streams, eventsPerStream, handed }: Filled): Promise<number> {
  const expected = streams.length * eventsPerStream;
  let state: State = { events: 0, characters: 0 };
  const began = performance.now();
  await catchUp!((data) => (state = evolve(state, data)), expected);
  const seconds = (performance.now() - began) / 1_000;
  const isClose = Math.abs(state.events - expected) <= expected * INEXACT_SHARE;
  asExpected(state, inexact !== undefined && isClose ? state.events : expected);
  if (inexact !== undefined) handed.push(state.events);
  return expected / seconds;
}

/** What an inexact contender handed, turn by turn. */
export function remarkOn({ inexact }: Contender, { streams, eventsPerStream, handed }: Filled): string | undefined {
  if (inexact === undefined || handed.length === 0) return undefined;
  return `handed ${Math.min(...handed)} to ${Math.max(...handed)} events of ${streams.length * eventsPerStream}: it ${inexact}`;
}
