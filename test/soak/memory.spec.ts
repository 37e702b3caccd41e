import { memoryTally, type Sample } from './memory';

const LIFE = { seconds: 100, mostMiB: 200 };
const samplesOf = (held: (minute: number) => number): Sample[] =>
  Array.from({ length: 30 }, (_, minute) => ({ life: 1, ageSeconds: 60, minute, rssMiB: 150, heldMiB: held(minute) }));

it('is flat where it goes up and down', () =>
  expect(
    memoryTally(
      samplesOf((minute) => 60 + (minute % 7)),
      [LIFE],
    ).findings,
  ).toEqual([]));
it('grows where each minute adds', () => {
  const { findings, heldMiBPerHour } = memoryTally(
    samplesOf((minute) => 60 + 2 * minute),
    [LIFE],
  );
  expect(findings).toEqual(['memory held after garbage grew from 70 to 110 MiB']);
  expect(heldMiBPerHour).toBe(120);
});
it('leaves out a service that has just begun', () =>
  expect(memoryTally([{ life: 1, ageSeconds: 1, minute: 0, rssMiB: 900, heldMiB: 900 }], [LIFE])).toMatchObject({
    samples: 0,
    findings: [],
  }));
it('has a limit whatever the garbage', () =>
  expect(memoryTally([], [{ seconds: 1, mostMiB: 400 }]).findings).toEqual(['a service held 400 MiB, more than 381']));
