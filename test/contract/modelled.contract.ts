import * as fc from 'fast-check';
import type { StreamName } from '../../src/kernel/fold';
import type { Append, AppendOutcome, EventStore } from '../../src/ledger/event-store.port';
import { RevisionConflict } from '../../src/ledger/event-store.port';
import { anAppend, aStream, idsOf, readToEnd, someEvents } from './appends';
import type { GetStore, Traits } from './store-under-test';

/** A step of a story: an append with the expectation off by so much, or an earlier append once more. */
type Step =
  | { readonly does: 'append'; readonly stream: number; readonly count: number; readonly off: number; readonly instance: number }
  | { readonly does: 'repeat'; readonly which: number; readonly instance: number };

const STREAMS = 3;
const instance = fc.nat({ max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('append' as const),
      stream: fc.nat({ max: STREAMS - 1 }),
      count: fc.integer({ min: 1, max: 4 }),
      off: fc.constantFrom(0, 0, 0, 0, -1, 1),
      instance,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('repeat' as const), which: fc.nat(), instance }) },
);
const story = fc.array(step, { minLength: 1, maxLength: 25 });

/** The whole of what is promised about one stream: the ids in it, in order. */
class Model {
  private readonly ids = new Map<StreamName, string[]>();
  readonly log: string[] = [];

  idsOf(stream: StreamName): readonly string[] {
    return this.ids.get(stream) ?? [];
  }

  append({ stream, expected, events }: Append): { revision: number } | { actual: number } {
    const own = this.idsOf(stream);
    const first = expected === 'no-stream' ? 0 : expected + 1;
    const added = idsOf(events);
    if (own.length === first) {
      this.ids.set(stream, [...own, ...added]);
      this.log.push(...added);
    } else if (added.some((id, index) => own[first + index] !== id)) {
      return { actual: own.length - 1 };
    }
    return { revision: first + added.length - 1 };
  }
}

export function modelled(get: GetStore, { hasInstances }: Traits): void {
  const instances = async (): Promise<EventStore[]> => (hasInstances ? [get().store, await get().another()] : [get().store]);

  describe('any story', () => {
    it('told step by step ends as in the model', async () => {
      const stores = await instances();
      await fc.assert(
        fc.asyncProperty(story, async (steps) => {
          const [model, streams, told] = [new Model(), Array.from({ length: STREAMS }, aStream), [] as Append[]];
          const start = (await stores[0]!.head()).position;
          for (const next of steps) {
            const append = appendOf(next, told, streams, (stream) => model.idsOf(stream).length);
            expect(brief(await outcomeOf(stores[next.instance % stores.length]!, append))).toEqual(model.append(append));
          }
          for (const stream of streams) expect(idsOf(await stores[0]!.readStream(stream))).toEqual(model.idsOf(stream));
          expect(idsOf(await readToEnd(stores[0]!, start))).toEqual(model.log);
        }),
        { numRuns: 30 },
      );
    });

    it('told by all at once is a story told in some order: the order of the log', async () => {
      const stores = await instances();
      await fc.assert(
        fc.asyncProperty(story, async (steps) => {
          const [streams, told, planned] = [Array.from({ length: STREAMS }, aStream), [] as Append[], new Map<StreamName, number>()];
          const start = (await stores[0]!.head()).position;
          const outcomes = await Promise.all(
            steps.map(async (next) => {
              const append = appendOf(next, told, streams, (stream) => planned.get(stream) ?? 0);
              if (next.does === 'append' && next.off === 0)
                planned.set(append.stream, (planned.get(append.stream) ?? 0) + append.events.length);
              return { append, outcome: await outcomeOf(stores[next.instance % stores.length]!, append) };
            }),
          );
          const kept = outcomes.filter(({ outcome }) => outcome.outcome === 'appended');
          const log = idsOf(await readToEnd(stores[0]!, start));
          expect(new Set(log)).toEqual(new Set(kept.flatMap(({ append }) => idsOf(append.events))));
          expect(new Set(log).size).toBe(log.length);
          const byPosition = [...kept].sort((a, b) => Number(positionOf(a.outcome) - positionOf(b.outcome)));
          const model = new Model();
          for (const { append, outcome } of byPosition) expect(model.append(append)).toEqual(brief(outcome));
          expect(log).toEqual(model.log);
        }),
        { numRuns: 30 },
      );
    });
  });
}

function appendOf(next: Step, told: Append[], streams: readonly StreamName[], lengthOf: (stream: StreamName) => number): Append {
  const repeated = next.does === 'repeat' ? told[next.which % Math.max(told.length, 1)] : undefined;
  if (repeated) return repeated;
  const { stream: index, count, off } = next.does === 'append' ? next : { stream: 0, count: 1, off: 0 };
  const stream = streams[index]!;
  const expected = lengthOf(stream) - 1 + off;
  const append = anAppend({ stream, expected: expected < 0 ? 'no-stream' : expected, events: someEvents(count) });
  told.push(append);
  return append;
}

const outcomeOf = (store: EventStore, append: Append): Promise<AppendOutcome> =>
  store.append(append).catch((error: RevisionConflict) => ({ outcome: 'failed', error }));
const positionOf = (outcome: AppendOutcome): bigint => (outcome.outcome === 'appended' ? outcome.position : 0n);

function brief(outcome: AppendOutcome): { revision: number } | { actual: number } {
  if (outcome.outcome === 'appended') return { revision: outcome.revision };
  if (outcome.error instanceof RevisionConflict) return { actual: outcome.error.actual };
  throw outcome.error;
}
