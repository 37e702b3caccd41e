import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json';
import { uuid } from '../kernel/uuid';
import { normalisedIdNumber, STAFF_ACCOUNT } from './person-fields';
import { readingText, rowsOf } from './reading';
import { chained, readingHash } from './reading-chain.hash';
import { blindIndex, opened, type Place, sealed, textSalt } from './sealing.hash';
import { instant } from '../kernel/instant';

const [one, two] = [uuid('11111111-1111-4111-8111-111111111111'), uuid('22222222-2222-4222-8222-222222222222')];
const [key, iv] = [Buffer.alloc(32, 1), Buffer.alloc(12, 2)];
const place: Place = { owner: one, field: 'name', version: 1 };

describe('a sealed value', () => {
  const bytes = sealed('𠮷田·㛃', key, place, iv);

  it('opens to what was sealed, rare characters whole', () => expect(opened(bytes, key, place)).toBe('𠮷田·㛃'));
  it('shows nothing of it', () => expect(bytes.includes(Buffer.from('田'))).toBe(false));
  it.each<[string, Place]>([
    ['person', { ...place, owner: two }],
    ['field', { ...place, field: 'phone' }],
    ['version', { ...place, version: 2 }],
  ])('does not open at another %s', (_, other) => expect(() => opened(bytes, key, other)).toThrow());
  it('does not open under another key', () => expect(() => opened(bytes, Buffer.alloc(32, 9), place)).toThrow());
  it('does not open when a bit was changed', () => {
    const altered = Buffer.from(bytes);
    altered[altered.length - 1]! ^= 1;
    expect(() => opened(altered, key, place)).toThrow();
  });
});

describe('the blind index', () => {
  const index = (idNumber: string, idType = 'RESIDENT_ID', tenant = one): string =>
    blindIndex(key, { idType, idNumber }, tenant).toString('hex');

  it.each(['32089919690909908x', ' 320899 19690909 908X ', '３２０８９９１９６９０９０９９０８Ｘ', '\ufeff32089919690909908X\u200b'])(
    'is the same however the number was typed: %j',
    (typed) => {
      expect(normalisedIdNumber(typed)).toBe('32089919690909908X');
      expect(index(typed)).toBe(index('32089919690909908X'));
    },
  );
  it('follows a worker to another employer', () => expect(index('1', 'RESIDENT_ID', two)).toBe(index('1', 'RESIDENT_ID', one)));
  it('keeps staff accounts to their tenant', () => expect(index('1', STAFF_ACCOUNT, two)).not.toBe(index('1', STAFF_ACCOUNT, one)));
  it('tells kinds of documents apart', () => expect(index('1', 'PASSPORT')).not.toBe(index('1', 'RESIDENT_ID')));
});

it('the salt of a text belongs to one version of it', () => {
  const salts = [textSalt(key, one, 1), textSalt(key, one, 2), textSalt(key, two, 1), textSalt(Buffer.alloc(32, 9), one, 1)].map((salt) =>
    salt.toString('hex'),
  );
  expect(new Set(salts).size).toBe(4);
});

describe('a reading', () => {
  const reading = {
    reader: { actor: { ref: one, kind: 'person', audience: 'regulator' }, tenant: null },
    whose: [one, two, one],
    fields: ['name'],
    purpose: 'CERTIFICATE_REGISTER',
  } as const;
  const many = Array.from({ length: 501 }, (_, index) => uuid(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`));

  it('names each person once', () => expect(rowsOf(reading).map(({ whose }) => whose)).toEqual([[one, two]]));
  it('of nobody is no row', () => expect(rowsOf({ ...reading, whose: [] })).toEqual([]));
  it('of more than 500 people takes several rows', () =>
    expect(rowsOf({ ...reading, whose: many }).map(({ whose }) => whose.length)).toEqual([500, 1]));
  it('has a code for its purpose, not words', () => expect(() => rowsOf({ ...reading, purpose: '看看张三' })).toThrow(RangeError));
  it('is covered whole by its hash, with the row before it', () => {
    const [row] = rowsOf(reading);
    const at = instant('2026-03-20T00:00:00.000000Z');
    const hashOf = (before: string, changed: object, seq = 1n): string =>
      readingHash(before, readingText(seq, at, { ...row!, ...changed }));
    const before = '00'.repeat(32);
    const hashes = [
      hashOf(before, {}),
      hashOf('01'.repeat(32), {}),
      hashOf(before, {}, 2n),
      hashOf(before, { reader: two }),
      hashOf(before, { audience: 'admin' }),
      hashOf(before, { tenant: two }),
      hashOf(before, { whose: [two] }),
      hashOf(before, { fields: ['phone'] }),
      hashOf(before, { purpose: 'AUDIT' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
  it('is hashed as canonical JSON, behind the scheme and the row before it', () => {
    const [row] = rowsOf({ ...reading, fields: ['a "quoted" 字段'], reader: { ...reading.reader, tenant: two } });
    const at = instant('2026-03-20T00:00:00.000000Z');
    const text = canonicalJson({ seq: '1', at, ...row! });
    expect(readingText(1n, at, row!)).toBe(text);
    expect(readingHash('ab'.repeat(32), text)).toBe(
      createHash('sha256').update('skills-ledger/reading/v1\n').update(Buffer.alloc(32, 0xab)).update(text).digest('hex'),
    );
  });
  it('follows the one before it', () => {
    const [row, at] = [rowsOf(reading)[0]!, instant('2026-03-20T00:00:00.000000Z')];
    const { rows, end } = chained({ seq: 7n, hash: '00'.repeat(32) }, [
      { ...row, at },
      { ...row, at },
    ]);
    const first = readingHash('00'.repeat(32), readingText(8n, at, row));
    expect(end).toEqual({ seq: 9n, hash: readingHash(first, readingText(9n, at, row)) });
    expect(JSON.parse(rows)).toEqual([
      { ...row, seq: '8', at, hash: `\\x${first}` },
      { ...row, seq: '9', at, hash: `\\x${end.hash}` },
    ]);
  });
});
