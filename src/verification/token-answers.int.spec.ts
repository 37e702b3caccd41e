import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { cancelled, filingGranted } from '../../test/support/stories/filed';
import { annulled, issued, reinstated, suspended } from '../../test/support/stories/issued-certificate';
import { WrittenLedger } from '../../test/support/logs/written-ledger';
import { enterpriseRecord, EnterpriseRenamed, EnterpriseRegistered, filingScope } from '../contexts/accreditation';
import { occupationByCode } from '../contexts/catalogue';
import { Shelves } from '../contexts/catalogue/services';
import { CertificateIssued, certificateState } from '../contexts/certificate';
import { type CertificateRegister, PublicRecords, PublicTokens } from '../contexts/certificate/services';
import { day } from '../kernel/day';
import type { Fact } from '../kernel/event-type';
import type { Fold } from '../kernel/fold';
import { instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from '../people/access-log.provider';
import { PrintedPeople } from '../people/printed-people.provider';
import { Vault } from '../people/vault.provider';
import { jsonAt, type OpenAnswer, pageAt } from './open-answer';
import { publicAddresses } from './public-addresses';
import { TokenAnswers } from './token-answers.provider';
import { Verifier } from './verifier.provider';
import { Visits } from './visits.provider';

const UNKNOWN = 'AAECAwQFBgcICQoLDA0ODw';
const VISITOR = Buffer.alloc(32, 7);
const AT = instant('2026-12-31T15:59:00.000000Z');
const IDS = new DerivedIds(Buffer.alloc(32, 1));
const filed = { ...filingGranted.data, filingId: issued.data.filingId, enterpriseId: issued.data.enterpriseId };
let [database, folder] = [] as unknown as [FreshDatabase, string];
let [owner, pool, keys] = [] as unknown as [Pool, Pool, FileKeyStore];
let [ledger, now, ref, token] = [] as unknown as [WrittenLedger, string, Uuid, string];
/** Two instances of the service on one store, one database and one folder of keys. */
let shelves: Shelves;
let [one, other] = [] as unknown as [TokenAnswers, TokenAnswers];
const logs: AccessLog[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(
    database.url,
    ['people', 'verification'].map((part) => ({
      schema: part === 'people' ? 'vault' : part,
      path: join(__dirname, '..', part, 'migrations'),
    })),
  );
  [owner, pool] = [
    new Pool({ connectionString: database.url }),
    new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' }),
  ];
  await owner.query(
    'CREATE TABLE log_head (position bigint NOT NULL); INSERT INTO log_head VALUES (0); GRANT SELECT ON log_head TO skills_ledger_project',
  );
  folder = mkdtempSync(join(tmpdir(), 'token-answers-'));
  keys = FileKeyStore.open(folder);
});
afterAll(async () => {
  await Promise.all([pool.end(), owner.end(), keys.close()]);
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  [ledger, now] = [new WrittenLedger(), '2026-12-20T02:00:00.000000Z'];
  const [registered] = await new Vault(pool, keys, new AccessLog(pool)).register(
    [{ idType: 'RESIDENT_ID', idNumber: '320899199005050124', name: '陶朱公' }],
    { tenant: issued.data.enterpriseId },
  );
  ref = registered!.ref;
  token = new PublicTokens(keys).pathOf(issued.data.certificateId).slice('/v/'.length);
  await write(
    enterpriseRecord.fold,
    issued.data.enterpriseId,
    EnterpriseRegistered({
      enterpriseId: issued.data.enterpriseId,
      creditCode: '91320800MA1FWQX20X',
      name: '淮安示例机械有限公司',
      region: '320803',
    }),
  );
  await write(filingScope.fold, issued.data.filingId, { ...filingGranted, data: filed });
  await write(certificateState.fold, issued.data.certificateId, CertificateIssued({ ...issued.data, trade: '数控车工', personRef: ref }));
  // The one asks a store that stands beside the database; the other is told of the log's head by the database, as where the log is in it.
  [one, other] = [
    instance(ledger.store),
    instance({
      readFacts: (facts) => ledger.store.readFacts(facts),
      head: () => ledger.store.head(),
      headInSql: '(SELECT position::text FROM log_head)',
    }),
  ];
});
afterEach(async () => {
  [one, other].forEach((each) => each.onApplicationShutdown());
  await Promise.all(logs.splice(0).map((log) => log.onApplicationShutdown()));
});

function instance(store: ConstructorParameters<typeof TokenAnswers>[3]): TokenAnswers {
  const clock = { now: () => instant(now) };
  logs.push(new AccessLog(pool));
  const people = new PrintedPeople(pool, keys, logs.at(-1)!);
  const verifier = new Verifier(
    new PublicTokens(keys),
    new PublicRecords(ledger.ledger),
    undefined as unknown as CertificateRegister,
    ledger.ledger,
    people,
    keys,
    clock,
  );
  shelves = new Shelves(ledger.ledger, IDS, clock, ledger.store);
  return new TokenAnswers(verifier, people, new Visits(pool), store, publicAddresses(undefined), clock, shelves);
}
async function write(fold: unknown, id: Uuid, fact: unknown): Promise<void> {
  await ledger.write(fold as Fold<unknown, Fact>, id, fact as Fact);
  await owner.query('UPDATE log_head SET position = $1', [String((await ledger.store.head()).position)]);
}
const told = (answer: OpenAnswer): string => jsonAt(answer, AT);
const checks = (answer: OpenAnswer) =>
  JSON.parse(told(answer)) as {
    readonly result: string;
    readonly printed: Readonly<Record<string, string>>;
    readonly checks: Readonly<Record<string, string>>;
  };
const asked = (of = token) => Promise.all([one.of(of, VISITOR), other.of(of, VISITOR)]);
/** Both have given the answer before, and given it again. */
async function given(): Promise<void> {
  const [first, second] = [await asked(), await asked()];
  expect(second.map((answer, index) => answer === first[index])).toEqual([true, true]);
}
/** Once everything is in the chain. */
const readings = async () => (await new AccessLog(pool).head()).rows;
const visits = async () =>
  Number(
    (
      await owner.query<{ count: string }>(
        'SELECT (SELECT count(*) FROM verification.visit) + (SELECT coalesce(sum(cardinality(visits)), 0) FROM verification.visits_together) AS count',
      )
    ).rows[0]!.count,
  );

describe('an answer that was given before', () => {
  it.each([
    ['a suspension', () => write(certificateState.fold, issued.data.certificateId, suspended), 'SUSPENDED'],
    ['an annulment', () => write(certificateState.fold, issued.data.certificateId, annulled), 'ANNULLED'],
  ])('is another one at once after %s, whoever recorded it', async (_, happens, word) => {
    await given();
    await happens();
    expect((await asked()).map((answer) => checks(answer).result)).toEqual([word, word]);
    await write(certificateState.fold, issued.data.certificateId, reinstated);
    expect((await asked()).map((answer) => checks(answer).result)).toEqual(['VALID', 'VALID']);
  });

  it('tells at once that the filing fell, and another name of the issuer', async () => {
    await given();
    expect(checks((await asked())[0]).checks).toMatchObject({ issuerFilingOnIssue: 'OK', issuerFilingToday: 'OK' });
    await write(filingScope.fold, issued.data.filingId, {
      ...cancelled,
      data: { ...cancelled.data, filingId: filed.filingId, enterpriseId: filed.enterpriseId, cancelledOn: day('2026-12-20') },
    });
    expect((await asked()).map((answer) => checks(answer).checks.issuerFilingToday)).not.toContain('OK');
    await given();
    await write(
      enterpriseRecord.fold,
      issued.data.enterpriseId,
      EnterpriseRenamed({
        enterpriseId: issued.data.enterpriseId,
        name: '淮安新名机械有限公司',
        formerName: '淮安示例机械有限公司',
        fromOn: day('2026-12-01'),
        documentNo: '淮市监〔2026〕8号',
      }),
    );
    expect((await asked()).map((answer) => checks(answer).printed.issuer)).toEqual(['淮安新名机械有限公司', '淮安新名机械有限公司']);
  });

  it('names the occupation at once as a new edition of the dictionary does, whichever instance loaded it', async () => {
    await given();
    const { code, name } = occupationByCode(issued.data.occupationCode)!;
    const dictionary = { dictionaryId: IDS.of('occupation-dictionary'), edition: '2026' };
    const loaded = async (version: string, title: string) => {
      const occupations = [{ code, title, trades: [], flags: [], shortageTrades: [] }];
      await write(shelves.folds.at(-1), dictionary.dictionaryId, {
        type: 'catalogue.occupations_listed.v1',
        data: { ...dictionary, version, chunk: 1, occupations },
      });
      await write(shelves.folds.at(-1), dictionary.dictionaryId, {
        type: 'catalogue.occupation_edition_published.v1',
        data: {
          ...dictionary,
          version,
          validFrom: '2026-01-01',
          documentNo: '人社部发〔2026〕1号',
          occupations: 1,
          trades: 0,
          digest: 'a'.repeat(64),
        },
      });
      return (await asked()).map((answer) => checks(answer).printed.occupation);
    };
    expect(await loaded('1', '车床工')).toEqual(['车床工', '车床工']);
    await given();
    expect(await loaded('2', name)).toEqual([name, name]);
  });

  it('shows nobody any more from the moment the key is destroyed, and nobody’s reading is told then', async () => {
    await given();
    expect(checks((await asked())[0]).printed).toMatchObject({ name: '陶**', idNumberMasked: '320***********0124' });
    await keys.destroyMany([ref]);
    const gone = { name: '已删除', idType: '已删除', idNumberMasked: '已删除' };
    expect((await asked()).map((answer) => checks(answer).printed)).toMatchObject([gone, gone]);
    await new Vault(pool, keys, new AccessLog(pool)).erase(ref);
    expect((await asked()).map((answer) => checks(answer).printed)).toMatchObject([gone, gone]);
    await given();
    await new AccessLog(pool).drain();
    expect((await owner.query('SELECT whose FROM vault.reading ORDER BY seq DESC LIMIT 1')).rows).toEqual([{ whose: [] }]);
  });

  it('is found anew where the vault has another kind of document', async () => {
    await given();
    await owner.query(
      'INSERT INTO vault.field (person_ref, field, version, tenant, sealed) SELECT person_ref, field, 2, tenant, sealed FROM vault.field WHERE person_ref = $1 AND field = $2',
      [ref, 'idType'],
    );
    // What was sealed for one version opens for no other.
    await expect(one.of(token, VISITOR)).rejects.toThrow();
    await owner.query('DELETE FROM vault.field WHERE person_ref = $1 AND version = 2', [ref]);
  });

  it('is another one when midnight has passed in Beijing', async () => {
    now = '2027-12-31T15:59:59.999999Z';
    await given();
    expect(checks((await asked())[0]).checks.issuerFilingToday).toBe('OK');
    now = '2027-12-31T16:00:00.000000Z';
    expect((await asked()).map((answer) => checks(answer).checks.issuerFilingToday)).not.toContain('OK');
  });

  it('is the whole answer but for the moment, which is each time its own', async () => {
    const answer = await one.of(token, VISITOR);
    expect(checks(answer)).toMatchObject({ result: 'VALID', checkedAt: AT });
    expect(told(answer)).not.toMatch(/陶朱公|320899199005050124/);
    expect(pageAt(answer, AT)).toMatch(/核验时间 2026-12-31 23:59:00（北京时间）/);
    expect(pageAt(answer, AT)).not.toMatch(/陶朱公|320899199005050124/);
  });
});

describe('every request', () => {
  it('is in the access log and among the visits, from memory or not, known or not, alone or among many', async () => {
    const [readBefore, visitedBefore] = [await readings(), await visits()];
    for (const each of [token, token, UNKNOWN, UNKNOWN, 'x']) await one.of(each, VISITOR);
    expect([(await readings()) - readBefore, (await visits()) - visitedBefore]).toEqual([5, 5]);
    await Promise.all(Array.from({ length: 100 }, (_, nth) => (nth % 2 ? one : other).of(nth % 3 ? token : UNKNOWN, VISITOR)));
    expect([(await readings()) - readBefore, (await visits()) - visitedBefore]).toEqual([105, 105]);
    expect(await new AccessLog(pool).check()).toEqual({ rows: BigInt(await readings()), brokenAt: null });
  });

  it('is there with the visit that it names, each with its own visitor', async () => {
    await given();
    await owner.query('TRUNCATE verification.visits_together');
    const [visitor, another] = [Buffer.alloc(32, 8), Buffer.alloc(32, 9)];
    await Promise.all([one.of(token, visitor), one.of(token, another)]);
    await new AccessLog(pool).drain();
    const { rows } = await owner.query<{ visitor: string }>(
      `SELECT encode(visitor, 'hex') AS visitor FROM verification.visits_together, unnest(visits, visitors) AS came (visit, visitor)
      JOIN vault.reading ON reader = visit AND whose = ARRAY[$1::uuid] AND purpose = 'PUBLIC_VERIFICATION' ORDER BY 1`,
      [ref],
    );
    expect(rows.map((row) => row.visitor)).toEqual([visitor, another].map((each) => each.toString('hex')));
  });

  it('is there once also where the answer had to be found anew', async () => {
    await given();
    const [readBefore, visitedBefore] = [await readings(), await visits()];
    await write(certificateState.fold, issued.data.certificateId, suspended);
    await one.of(token, VISITOR);
    expect([(await readings()) - readBefore, (await visits()) - visitedBefore]).toEqual([1, 1]);
  });

  it('is answered by nothing that could not be recorded', async () => {
    await given();
    for (const table of ['verification.visits_together', 'vault.reading_intake']) {
      await owner.query(`REVOKE INSERT ON ${table} FROM skills_ledger_project`);
      await expect(one.of(token, VISITOR)).rejects.toThrow(/permission denied/);
      await owner.query(`GRANT INSERT ON ${table} TO skills_ledger_project`);
    }
    expect(checks(await one.of(token, VISITOR)).result).toBe('VALID');
  });
});
