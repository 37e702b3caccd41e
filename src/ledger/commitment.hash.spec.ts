import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, NotCanonical } from '../kernel/canonical-json';
import type { StreamName } from '../kernel/fold';
import { instant } from '../kernel/instant';
import { uuid } from '../kernel/uuid';
import vectors from '../../test/vectors/tlog-vectors.json';
import { commitment, leafHash, Salts } from './commitment.hash';
import { DerivedIds } from './derived-ids.provider';
import { KeyedCommitter } from './keyed-committer.provider';
import { leafEntry } from './leaf-entry';

/** The part of an entry's text that is no commitment. */
interface EntryText {
  at: string;
  i: number;
  id: string;
  r: number;
  s: string;
  t: string;
  tv: number;
}

describe.each(vectors.leaves)(
  'the leaf "$name"',
  ({ salt, data, meta, canonicalDataUtf8, canonicalMetaUtf8, dataCommitment, metaCommitment, entryUtf8, entryLength, leafHash: hash }) => {
    it('commits to data and metadata in canonical form', () => {
      expect([canonicalJson(data), canonicalJson(meta)]).toEqual([canonicalDataUtf8, canonicalMetaUtf8]);
      expect(commitment(canonicalDataUtf8, Buffer.from(salt, 'hex'))).toBe(dataCommitment);
      expect(commitment(canonicalMetaUtf8, Buffer.from(salt, 'hex'))).toBe(metaCommitment);
    });

    it('has the published text and hash', () => {
      const { at, i, id, r, s, t, tv } = JSON.parse(entryUtf8) as EntryText;
      const entry = leafEntry({
        at: instant(at),
        d: dataCommitment,
        leafIndex: i,
        id: uuid(id),
        m: metaCommitment,
        revision: r,
        stream: s as StreamName,
        type: t,
        typeVersion: tv,
      });
      expect(entry).toBe(entryUtf8);
      expect(Buffer.byteLength(entry)).toBe(entryLength);
      expect(leafHash(entry)).toBe(hash);
    });
  },
);

describe('beside the definition word for word', () => {
  const salt = Buffer.alloc(32, 5);
  const defined = (text: string): string =>
    createHash('sha256').update('skills-ledger/commit/v1\n').update(salt).update(text, 'utf8').digest('hex');
  const longer = fc.integer({ min: 5_000, max: 20_000 }).map((length) => '技'.repeat(length));

  it('a commitment is the same of a text and of its bytes, however long', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), longer), (text) => {
        expect([commitment(text, salt), commitment(Buffer.from(text), salt)]).toEqual([defined(text), defined(text)]);
      }),
    ));

  it('an entry is canonical JSON, whatever its names', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.nat(), (stream, type, number) => {
        const [at, id, hex] = [instant('2026-01-01T00:00:00.000000Z'), uuid('0192f0c4-7b1e-7000-8000-000000000001'), 'ab'.repeat(32)];
        const entry = leafEntry({
          at,
          d: hex,
          leafIndex: number,
          id,
          m: hex,
          revision: number,
          stream: stream as StreamName,
          type,
          typeVersion: number,
        });
        expect(entry).toBe(canonicalJson({ at, d: hex, i: number, id, m: hex, r: number, s: stream, t: type, tv: number, v: 1 }));
      }),
    ));

  it('a name with half a character has no entry', () =>
    expect(() =>
      leafEntry({
        at: instant('2026-01-01T00:00:00.000000Z'),
        d: '',
        leafIndex: 0,
        id: uuid('0192f0c4-7b1e-7000-8000-000000000001'),
        m: '',
        revision: 0,
        stream: '\ud800' as StreamName,
        type: 'a.b.v1',
        typeVersion: 1,
      }),
    ).toThrow(NotCanonical));
});

describe('canonical text', () => {
  /** Right by RFC 8785, but they hold fractions or integers beyond 2^53 - 1, which this ledger never seals. */
  const BEYOND_OUR_NUMBERS = ['numbers', 'RFC 8785 example'];
  const ours = vectors.jcs.filter(({ name }) => !BEYOND_OUR_NUMBERS.includes(name));
  const notOurs = vectors.jcs.filter(({ name }) => BEYOND_OUR_NUMBERS.includes(name));

  it('knows every vector', () => expect([ours.length, notOurs.length]).toEqual([5, 2]));
  it.each(ours)('is that of RFC 8785: $name', ({ inputJson, canonical }) => expect(canonicalJson(JSON.parse(inputJson))).toBe(canonical));
  it.each(notOurs)('is refused where JCS would write a number that is no safe integer: $name', ({ inputJson }) =>
    expect(() => canonicalJson(JSON.parse(inputJson))).toThrow(NotCanonical),
  );
  it.each(vectors.jcsReject)('is refused: $why', ({ inputJson }) =>
    expect(() => canonicalJson(JSON.parse(inputJson))).toThrow(NotCanonical),
  );
});

describe('salts', () => {
  const eventId = uuid('0192f0c4-7b1e-7000-8000-000000000001');
  const other = uuid('0192f0c4-7b1e-7000-8000-000000000002');
  const key = Buffer.alloc(32, 1);

  it('are the HMAC of the event id, whatever was asked before', () => {
    const salts = new Salts(key);
    const expected = (id: string): string => createHmac('sha256', key).update(id, 'utf8').digest('hex');
    expect([eventId, eventId, other, eventId].map((id) => salts.of(id).toString('hex'))).toEqual(
      [eventId, eventId, other, eventId].map(expected),
    );
  });

  it('have 32 bytes', () => expect(() => commitment('{}', Buffer.alloc(31))).toThrow(RangeError));

  it('make the same payload of two events two commitments, and data and metadata of one event comparable', () => {
    const committer = new KeyedCommitter({ saltKeyId: 'salt-1', saltKey: key }, new DerivedIds(key));
    expect(committer.commit(eventId, '{}')).not.toBe(committer.commit(other, '{}'));
    expect(committer.commit(eventId, '{}')).toBe(commitment('{}', new Salts(key).of(eventId)));
    expect(committer.digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('derived ids', () => {
  const ids = new DerivedIds(Buffer.alloc(32, 7));
  const tenant = uuid('11111111-1111-4111-8111-111111111111');

  it('are UUIDs of version 8, the same for the same parts', () => {
    expect(ids.of('filing', 'Y000032089900')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.of('filing', 'Y000032089900')).toBe(new DerivedIds(Buffer.alloc(32, 7)).of('filing', 'Y000032089900'));
  });

  /** Fixed for ever: streams of existing ledgers are found by it. */
  it('never change their making', () => {
    const bytes = createHmac('sha256', Buffer.alloc(32, 7)).update(Buffer.from('\0\0\0\x01p\0\0\0\x03\xe5\x90\x8d', 'latin1')).digest();
    const plain = ids.of('p', '名').replaceAll('-', '');
    expect([plain.slice(0, 12), plain.slice(20)]).toEqual([bytes.toString('hex', 0, 6), bytes.toString('hex', 10, 16)]);
  });

  it('differ by purpose, by part, by the border between parts and by key', () => {
    const made = [
      ids.of('a', 'b', 'c'),
      ids.of('a', 'bc'),
      ids.of('ab', 'c'),
      ids.of('a', 'b', 'c', ''),
      ids.of('x', 'b', 'c'),
      new DerivedIds(Buffer.alloc(32, 8)).of('a', 'b', 'c'),
    ];
    expect(new Set(made).size).toBe(made.length);
  });

  it('tell the things of one command apart, and one worker at two employers', () => {
    const command = ids.commandId(tenant, 'key-1', 'retry-me');
    expect(command).toBe(ids.of('command', tenant, 'key-1', 'retry-me'));
    expect(ids.ofCommand(command, 'objection', 0)).not.toBe(ids.ofCommand(command, 'objection', 1));
    expect(ids.workerId(tenant, command)).not.toBe(ids.workerId(uuid('22222222-2222-4222-8222-222222222222'), command));
  });
});
