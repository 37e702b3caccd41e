import type { SigningKey } from './signing-key.port';
import { SparingKey } from './sparing-key.provider';

const LIMITS = { underWay: 2, waiting: 3, failedForMs: 1_000 };
const SIGNATURE = Buffer.from('signed');
const bytes = (text: string): Buffer => Buffer.from(text);

let now: number;
let begun: string[];
let ends: { readonly well: () => void; readonly badly: () => void }[];
/** Signs when the test says so. */
const slow: SigningKey = {
  publicKey: Buffer.alloc(32),
  sign: (signed) =>
    new Promise((resolve, reject) => {
      begun.push(Buffer.from(signed).toString());
      ends.push({ well: () => resolve(SIGNATURE), badly: () => reject(new Error('away')) });
    }),
};
let key: SparingKey;
beforeEach(() => {
  [now, begun, ends] = [0, [], []];
  key = new SparingKey(slow, LIMITS, () => now);
});

it('signs once for all who want the same at one time, and anew for whoever comes later', async () => {
  const all = Promise.all(Array.from({ length: 200 }, () => key.sign(bytes('list'))));
  ends[0]!.well();
  expect(new Set(await all)).toEqual(new Set([SIGNATURE]));
  void key.sign(bytes('list'));
  expect(begun).toEqual(['list', 'list']);
});

it('signs few at a time, in the order in which they came, and turns away who would wait too long', async () => {
  const [first, ...others] = ['a', 'b', 'c', 'd', 'e'].map((text) => key.sign(bytes(text)));
  await expect(key.sign(bytes('f'))).rejects.toThrow('3 wait for a signature already');
  expect(begun).toEqual(['a', 'b']);
  ends[0]!.well();
  await first;
  await new Promise(setImmediate);
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const index of [1, 2, 3, 4]) {
    ends[index]!.well();
    await others[index - 1];
    await new Promise(setImmediate);
  }
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('does not ask again at once where it failed, neither for those who wait', async () => {
  const tried = ['a', 'b', 'c'].map((text) => key.sign(bytes(text)).catch((fault: Error) => fault.message));
  ends[0]!.badly();
  ends[1]!.well();
  expect(await Promise.all(tried)).toEqual(['away', SIGNATURE, 'away']);
  now = 999;
  await expect(key.sign(bytes('d'))).rejects.toThrow('away');
  expect(begun).toEqual(['a', 'b']);
  now = 1_000;
  void key.sign(bytes('d'));
  expect(begun).toEqual(['a', 'b', 'd']);
});
