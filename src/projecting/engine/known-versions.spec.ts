import { KnownVersions } from './known-versions';

const declared = (...types: readonly string[]): KnownVersions =>
  new KnownVersions(types.map((type) => ({ type, meaning: '', schema: {} as never })));

it('a version above every declared one of the fact is newer', () => {
  const versions = declared('tally.added.v1', 'tally.added.v2');
  expect(['tally.added.v1', 'tally.added.v2', 'tally.added.v3', 'tally.added.v10'].map((type) => versions.isNewer(type))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it('a fact that is not declared at all is none of its concern, nor is what is not named like an event', () => {
  expect(['tally.taken.v9', 'tally.added_twice.v2', '$metadata'].map((type) => declared('tally.added.v1').isNewer(type))).toEqual([
    false,
    false,
    false,
  ]);
});
