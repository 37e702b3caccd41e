import { LedgerNameRefused, LedgerStreams } from './ledger-streams';

const STREAM = 'worker-6f1d6f0a-1111-4111-8111-111111111111';
const passes = (ledger: string | undefined, onServer: string): boolean => new RegExp(new LedgerStreams(ledger).filter).test(onServer);

it('a ledger without a name has its streams under their own names', () => {
  expect(new LedgerStreams().onServer(STREAM)).toBe(STREAM);
  expect(new LedgerStreams().ofLedger(STREAM)).toBe(STREAM);
});
it('a named one before them its name, which nobody else sees', () => {
  const streams = new LedgerStreams('training');
  expect(streams.onServer(STREAM)).toBe(`training~${STREAM}`);
  expect(streams.ofLedger(`training~${STREAM}`)).toBe(STREAM);
});
it.each<[string | undefined, string, boolean]>([
  [undefined, STREAM, true],
  [undefined, `training~${STREAM}`, false],
  [undefined, '$stats-127.0.0.1:2113', false],
  [undefined, '~x-1', false],
  ['training', STREAM, false],
  ['training', `training~${STREAM}`, true],
  ['training', `training-2~${STREAM}`, false],
  ['train', `training~${STREAM}`, false],
  ['training', `$$training~${STREAM}`, false],
])('ledger %s, stream %s: its own is %s', (ledger, onServer, isOwn) => expect(passes(ledger, onServer)).toBe(isOwn));

it('the settings of streams are found under the names of those', () => {
  const [own, training] = [new LedgerStreams(), new LedgerStreams('training')];
  const settings = [`$$${STREAM}`, `$$training~${STREAM}`, '$$$stats-127.0.0.1:2113', STREAM];
  expect([own, training].map(({ settingsFilter }) => settings.filter((name) => new RegExp(settingsFilter).test(name)))).toEqual([
    [`$$${STREAM}`],
    [`$$training~${STREAM}`],
  ]);
  expect([own.ofSettings(`$$${STREAM}`), training.ofSettings(`$$training~${STREAM}`)]).toEqual([STREAM, STREAM]);
});

it.each(['', 'Training', 'a~b', '-a', 'a.b', '^a', 'x'.repeat(64)])('"%s" is no name', (ledger) =>
  expect(() => new LedgerStreams(ledger)).toThrow(LedgerNameRefused),
);
it.each(['a', '9', 'x'.repeat(63), 'test-6f1d'])('"%s" is one', (ledger) =>
  expect(new LedgerStreams(ledger).onServer(STREAM)).toBe(`${ledger}~${STREAM}`),
);
