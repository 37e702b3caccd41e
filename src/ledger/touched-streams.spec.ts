import { aStream, anAppend, anEvent } from '../../test/contract/appends';
import { eventType } from '../kernel/event-type';
import type { StreamName } from '../kernel/fold';
import { InMemoryEventStore } from './in-memory/in-memory-event-store.adapter';
import { TouchedStreams } from './touched-streams.provider';

const fold = { category: 'thing', events: [eventType('spec.happened.v1', 'It happened.', {})] };
const happened = anEvent({ type: 'spec.happened.v2' });

function watched() {
  const store = new InMemoryEventStore();
  const questions: bigint[] = [];
  const touched = new TouchedStreams(
    { head: () => store.head(), readFacts: (asked) => (questions.push(asked.after), store.readFacts(asked)) },
    [fold],
  );
  const add = async (stream: StreamName, count = 1, type = happened.type): Promise<void> => {
    const { length } = await store.readStream(stream);
    await store.append(
      anAppend({
        stream,
        expected: length === 0 ? 'no-stream' : length - 1,
        events: Array.from({ length: count }, () => anEvent({ type })),
      }),
    );
  };
  return { touched, add, questions };
}

it('a stream is untouched until something happens to it, of whatever version, and others do not matter', async () => {
  const { touched, add } = watched();
  const [mine, theirs] = [aStream(), aStream()];
  await add(mine);
  const since = await touched.look();
  await add(theirs);
  await touched.look();
  expect([touched.areUntouched([mine], since), touched.areUntouched([mine, theirs], since)]).toEqual([true, false]);
  await add(mine);
  const later = await touched.look();
  expect([touched.areUntouched([mine], since), touched.areUntouched([mine, theirs], later)]).toEqual([false, true]);
});
it('what no fold of them declares touches nothing', async () => {
  const { touched, add } = watched();
  const mine = aStream();
  const since = await touched.look();
  await add(mine, 1, 'spec.other.v1');
  await touched.look();
  expect(touched.areUntouched([mine], since)).toBe(true);
});
it('all who ask at one moment share a question, and see what was recorded before', async () => {
  const { touched, add, questions } = watched();
  const mine = aStream();
  const since = await touched.look();
  const before = touched.look();
  await add(mine);
  await Promise.all([before, ...Array.from({ length: 50 }, () => touched.look())]);
  expect([touched.areUntouched([mine], since), questions.length]).toEqual([false, 2]);
});
it('whoever was told of the head of the log asks only where it has not been looked at up to there', async () => {
  const { touched, add, questions } = watched();
  const mine = aStream();
  await add(mine);
  const since = await touched.lookTo(1n);
  await touched.lookTo(1n);
  expect([since, questions.length]).toEqual([1n, 0]);
  await add(mine);
  expect([await touched.lookTo(2n), touched.areUntouched([mine], since), questions.length]).toEqual([2n, false, 1]);
});
it('whoever is far behind counts everything as touched, and reads only so much', async () => {
  const { touched, add, questions } = watched();
  const [mine, other] = [aStream(), aStream()];
  const since = await touched.look();
  for (let thousands = 0; thousands < 3; thousands += 1) await add(other, 1_000, 'spec.other.v1');
  const later = await touched.look();
  expect([touched.areUntouched([mine], since), touched.areUntouched([mine], later), questions.length]).toEqual([false, true, 4]);
});
