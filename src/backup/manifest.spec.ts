import type { DataManifest, KeysManifest } from './manifest';
import { FORMAT_VERSION, objectionTo, objectionToLog } from './manifest';
import { manifestOf, manifestText } from './manifest.hash';

const migration = { schema: 'ledger', name: '0001-event-log.sql', digest: 'aa' };
const made = { version: FORMAT_VERSION, takenAt: '2026-11-02T08:00:00.000Z', product: '0.1.0', keySetId: 'k1' };
const data: DataManifest = {
  ...made,
  kind: 'data',
  postgres: '18.4',
  log: { store: 'postgres', position: '7', events: 7 },
  seal: { origin: 'ledger.example/tlog', size: 7 },
  migrations: [migration],
  tables: [],
  sequences: [],
  files: { kept: 0, missing: 0, bytes: 0 },
  parts: [{ path: 'files.jsonl', bytes: 0, sha256: 'bb' }],
};
const keys: KeysManifest = { ...made, kind: 'keys', masterKeys: ['0a'], parts: [], signed: null };
const refusedWith = (...given: Parameters<typeof objectionTo>): string | undefined => objectionTo(...given)?.refused;

it('is read as it was written', () => {
  expect(manifestOf(manifestText(data), 'data')).toEqual(data);
  expect(manifestOf(manifestText(keys), 'keys')).toEqual(keys);
});
it('is nothing where one letter was changed, or where it is the other one', () => {
  const text = manifestText(data);
  const changed = [...text].flatMap((letter, at) =>
    /\s/.test(letter) ? [] : [`${text.slice(0, at)}${letter === '7' ? '8' : '7'}${text.slice(at + 1)}`],
  );
  expect(changed.filter((each) => manifestOf(each, 'data') !== undefined)).toEqual([]);
  expect([manifestOf(text, 'keys'), manifestOf('', 'data'), manifestOf('{}', 'data'), manifestOf('null', 'data')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('two sets', () => {
  it('are for one another, and for this release', () =>
    expect(objectionTo(data, keys, [migration, { ...migration, name: '0002-next.sql' }])).toBeUndefined());
  it('of a newer format are left alone, whatever else they say', () => {
    const newer = manifestOf(manifestText({ ...data, version: FORMAT_VERSION + 1, keySetId: 'k2' }), 'data')!;
    expect(objectionTo(newer, keys, [])).toEqual({
      refused: 'BACKUP_FORMAT_NEWER',
      params: { version: FORMAT_VERSION + 1, maximum: FORMAT_VERSION },
    });
    expect(refusedWith(data, { ...keys, version: FORMAT_VERSION + 1 }, [migration])).toBe('BACKUP_FORMAT_NEWER');
  });
  it('of a newer release, or of one whose migration reads otherwise, name it', () => {
    const refused = { refused: 'BACKUP_OF_NEWER_RELEASE', params: { version: '0.1.0', migration: 'ledger/0001-event-log.sql' } };
    expect(objectionTo(data, keys, [])).toEqual(refused);
    expect(objectionTo(data, keys, [{ ...migration, digest: 'ab' }])).toEqual(refused);
  });
  it('of two ledgers do not go together', () =>
    expect(refusedWith(data, { ...keys, keySetId: 'k2' }, [migration])).toBe('BACKUP_KEYS_OTHER'));
  it('need keys that are as young as the data, to the instant', () => {
    expect(refusedWith(data, { ...keys, takenAt: '2026-11-02T07:59:59.999Z' }, [migration])).toBe('BACKUP_KEYS_OLDER');
    expect(refusedWith(data, { ...keys, takenAt: '2026-11-02T08:00:00.001Z' }, [migration])).toBeUndefined();
  });
});

describe('a log in a store of its own', () => {
  const apart: DataManifest = { ...data, log: { store: 'eventstoredb', position: '7', events: null } };
  it('must have been restored as far as the data reach', () => {
    expect([7n, 8n].map((head) => objectionToLog(apart, head))).toEqual([undefined, undefined]);
    expect(objectionToLog(apart, 6n)).toEqual({ refused: 'BACKUP_LOG_BEHIND', params: { last: '6', position: '7' } });
  });
  it('is not one in the database', () => {
    expect([objectionToLog(data, null), objectionToLog(apart, null)?.refused, objectionToLog(data, 7n)]).toEqual([
      undefined,
      'BACKUP_LOG_ELSEWHERE',
      { refused: 'BACKUP_LOG_ELSEWHERE', params: { store: 'postgres' } },
    ]);
  });
});
