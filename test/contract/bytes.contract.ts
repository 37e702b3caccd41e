import * as fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/canonical-json';
import { inBytes } from '../../src/ledger/event-in-bytes';
import { anAppend, anEvent, asGiven, inFull } from './appends';
import type { GetStore } from './store-under-test';

/** Texts that some store, driver or parser is known to change. */
export const DELICATE = [
  '技能等级',
  '👩🏽‍🔧',
  '\u2028 \u2029',
  '\u0000 \u001f \u007f',
  '\\u0000',
  '\ufeff',
  'e\u0301 \u00e9',
  '\u{10ffff}',
  `it's "quoted" \\ {a,b} NULL`,
  '',
  ' ',
  '\r\n\t',
];
const LONG_CHARACTERS = 20_000;

export function bytes(get: GetStore): void {
  const roundTrip = async (data: string, metadata: string): Promise<void> => {
    const { store } = get();
    const append = anAppend({ events: [anEvent({ data, metadata }), anEvent({ data: metadata, metadata: data })] });
    const { position } = await store.append(append);
    expect((await store.readStream(append.stream)).map(asGiven)).toEqual(append.events);
    const read = await store.readAll(position - 1n, 1);
    expect(read.map(asGiven)).toEqual(append.events.slice(1));
    if (store.readInBytes) expect(await store.readInBytes(position - 1n, 1)).toEqual(read.map(inBytes));
  };

  describe('the bytes of an event', () => {
    it.each(DELICATE)('come back as they were given: %j', (text) => roundTrip(canonicalJson({ text }), canonicalJson([text])));

    it('come back from an event of 60 KB', () =>
      roundTrip(canonicalJson({ text: '级'.repeat(LONG_CHARACTERS) }), canonicalJson('x'.repeat(LONG_CHARACTERS))));

    it('come back, whatever canonical JSON they are', async () => {
      const text = fc.string({ unit: 'binary', maxLength: 200 });
      const json = fc.dictionary(text, fc.oneof(text, fc.maxSafeInteger(), fc.array(text))).map((value) => canonicalJson({ ...value }));
      await fc.assert(fc.asyncProperty(json, json, roundTrip), { numRuns: 40 });
    });

    it('come back in every column', async () => {
      const { store } = get();
      const event = anEvent({ saltKeyId: '盐-2026', type: 'contract.other_fact_recorded.v12' });
      const append = anAppend({ events: [event] });
      const { position, at } = await inFull(store.append(append));
      expect(await store.readStream(append.stream)).toEqual([{ ...event, stream: append.stream, revision: 0, position, at }]);
    });
  });
}
