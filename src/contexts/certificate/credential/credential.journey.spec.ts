import { join } from 'node:path';
import { certifiedBatch, type CertifiedBatch, PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import { Client, type Reply } from '../../../../test/support/callers/client';
import { checkedCredential, checkedStatus, isSignedJwt } from '../../../../test/support/callers/credential-tools';
import { settingsOn, startTestService, type TestService } from '../../../../test/support/service';
import { until } from '../../../../test/support/until';
import { startService } from '../../../app';
import { rebuild } from '../../../cli/rebuild.verb';
import type { Uuid } from '../../../kernel/uuid';
import { addCredentialSeed } from '../../../keys/credential-keys.file';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { Vault } from '../../../people/vault.provider';
import { certificateState } from '../certificate';

interface Badge extends Record<string, unknown> {
  readonly issuer: { readonly id: string; readonly name: string };
  readonly credentialSubject: { readonly id: string };
  readonly credentialStatus: readonly {
    readonly statusPurpose: string;
    readonly statusListCredential: string;
    readonly statusListIndex: string;
  }[];
}
interface Jwk {
  readonly kid: string;
}

/** Where credentials say that the ledger is; the test asks the service itself. */
const PUBLIC_URL = 'https://ledger.example';
/** Credentials are dated by the demo's clock. */
const ON = { now: new Date('2026-12-03T00:00:00Z') };
const paper = { legalBasis: '工作规程第22条', documentNo: '淮鉴停〔2026〕1号', decidedOn: '2026-12-02' };

let running: TestService;
let batch: CertifiedBatch;
let everybody: Client;
let [first, second] = ['', ''];

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const settle = async (): Promise<string> =>
  (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to: '2026-12-03' })).body.position;
const textOf = ({ bytes }: Reply<unknown>): string => Buffer.from(bytes).toString();
const badgeIn = (reply: Reply<unknown>): Badge => JSON.parse(textOf(reply)) as Badge;
const inJson = async (id: string, as = batch.officer): Promise<Badge> => badgeIn(await as.raw.get(`/v1/certificates/${id}?as=vc-json`));
const keys = async (as = everybody): Promise<readonly Jwk[]> =>
  (JSON.parse(textOf(await as.raw.get('/credentials/keys'))) as { keys: readonly Jwk[] }).keys;
const listsOf =
  (as: Client) =>
  async (url: string): Promise<object | undefined> =>
    JSON.parse(textOf(await as.raw.get(url.slice(PUBLIC_URL.length)))) as object;
async function standingOf(badge: Badge, as = everybody): Promise<readonly (boolean | undefined)[]> {
  await batch.officer.get(`/v1/certificates/${first}?minPosition=${await settle()}`);
  return (await checkedStatus(badge, listsOf(as))).results!.map(({ status }) => status);
}

beforeAll(async () => {
  running = await startTestService({ publicUrl: PUBLIC_URL });
  batch = await certifiedBatch(running, 2);
  everybody = running.admin.as(undefined);
  [first, second] = batch.certificates.map(({ id }) => id) as [string, string];
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('a certificate is handed out as a credential', () => {
  it('as a JWT, by Accept or by name, the same each time, under a key that everybody can ask for', async () => {
    const [asked, named] = [
      await batch.officer.raw.get(`/v1/certificates/${first}`, { accept: 'application/vc+jwt' }),
      await batch.officer.raw.get(`/v1/certificates/${first}?as=vc`),
    ];
    expect([asked.headers.get('content-type'), asked.headers.get('etag'), asked.headers.get('cache-control')]).toEqual([
      'application/vc+jwt',
      expect.stringMatching(/^"\d+-vc"$/),
      'no-store',
    ]);
    expect(asked.headers.get('content-disposition')).toContain(`filename="${batch.certificates[0]!.number}.vc.jwt"`);
    expect(textOf(named)).toBe(textOf(asked));
    // What it says of institution and occupation lies beside the certificate's own version.
    expect((await batch.officer.raw.get(`/v1/certificates/${first}?as=vc`, { 'if-none-match': named.headers.get('etag')! })).status).toBe(
      200,
    );
    const [present] = await keys();
    expect(isSignedJwt(textOf(asked), present!)).toBe(true);
    expect(isSignedJwt(textOf(asked).replace(/.\./, 'A.'), present!)).toBe(false);
  });

  it("as a document, which others' libraries verify without asking anybody, and refuse when a word is changed", async () => {
    const badge = await inJson(first, batch.regulator);
    expect(badge).toMatchObject({ issuer: { name: '淮安示例机械有限公司' }, validFrom: '2026-12-01T00:00:00+08:00' });
    expect(await checkedCredential(badge, ON)).toMatchObject({ verified: true });
    expect(await checkedCredential({ ...badge, validFrom: '2020-01-01T00:00:00+08:00' }, ON)).toMatchObject({ verified: false });
  });

  it('as it was known at a moment, and not before it was issued', async () => {
    const asked = (query: string) => batch.officer.raw.get(`/v1/certificates/${first}?as=vc-json&${query}`);
    const badge = await inJson(first);
    expect(badgeIn(await asked('knownAt=2026-12-01'))).toEqual(badge);
    expect(codeOf(await asked('knownAt=2026-11-30'))).toEqual([404, 'NOT_FOUND']);
    // It says nothing that depends on a day, and its lists tell of now.
    expect(codeOf(await asked('effectiveOn=2026-11-30'))).toEqual([422, 'VALIDATION_FAILED']);
    // What changed since then is told in a document of the ledger's, not in one that is signed.
    expect(codeOf(await asked('knownAt=2026-12-01&since=2026-11-30'))).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('to whom it is about, and to nobody else of the same employer', async () => {
    const {
      body: { code },
    } = await batch.officer.post<{ code: string }>(`/v1/workers/${batch.workers[0]!}/codes`, { purpose: 'OBJECTION' });
    const worker = everybody.as((await everybody.post<{ token: string }>('/v1/worker-sessions', { code })).body.token);
    const own = await worker.raw.get(`/v1/workers/${batch.workers[0]}/certificates/${first}/credential`);
    expect([own.status, textOf(own)]).toEqual([200, textOf(await batch.officer.raw.get(`/v1/certificates/${first}?as=vc`))]);
    expect(
      await checkedCredential(
        badgeIn(await worker.raw.get(`/v1/workers/${batch.workers[0]}/certificates/${first}/credential?as=vc-json`)),
        ON,
      ),
    ).toMatchObject({ verified: true });
    expect(codeOf(await worker.raw.get(`/v1/workers/${batch.workers[0]}/certificates/${second}/credential`))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await worker.raw.get(`/v1/workers/${batch.workers[1]}/certificates/${second}/credential`))).toEqual([404, 'NOT_FOUND']);
  });

  it('but not to an auditor, who reads no names', async () => {
    const {
      body: { key },
    } = await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计一' } });
    expect(codeOf(await running.admin.as(key).raw.get(`/v1/certificates/${first}?as=vc`))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });
});

describe('its lists', () => {
  const act = (what: string, body: object, as: Client = batch.regulator) => as.raw.post(`/v1/certificates/${first}/${what}`, body);
  let [badge, another] = [] as unknown as [Badge, Badge];

  it('say that it holds, to everybody, for a minute', async () => {
    [badge, another] = [await inJson(first), await inJson(second)];
    expect(await standingOf(badge)).toEqual([false, false]);
    const url = badge.credentialStatus[0]!.statusListCredential.slice(PUBLIC_URL.length);
    const [list, jwt] = [await everybody.raw.get(url), await everybody.raw.get(url, { accept: 'application/vc+jwt' })];
    expect((await everybody.raw.get(url, { accept: 'application/vc+jwt;q=0.5, application/vc' })).headers.get('content-type')).toBe(
      'application/vc',
    );
    expect([list.headers.get('content-type'), list.headers.get('cache-control'), isSignedJwt(textOf(jwt), (await keys())[0]!)]).toEqual([
      'application/vc',
      'public, max-age=60',
      true,
    ]);
  });
  it.each(['0x', '1', '01', '-1', '99999999'])('there is none with the number %s', async (number) => {
    const [, , key] = new URL(badge.credentialStatus[0]!.statusListCredential).pathname.split('/');
    expect((await everybody.raw.get(`/credentials/${key}/revocation/${number}`)).status).toBe(404);
    expect((await everybody.raw.get(`/credentials/${key}/refresh/0`)).status).toBe(404);
    expect((await everybody.raw.get(`/credentials/z6Mk/revocation/0`)).status).toBe(404);
  });
  it('say that it is suspended, that this was lifted, that it is annulled; and nothing of the one beside it', async () => {
    const {
      body: { id },
    } = await act('suspensions', { ...paper, reasonCode: 'COMPLAINT' });
    await act(`suspensions/${id}/confirmations`, {}, batch.approver);
    expect([await standingOf(badge), await standingOf(another)]).toEqual([
      [false, true],
      [false, false],
    ]);
    await act(`suspensions/${id}/liftings`, paper);
    expect(await standingOf(badge)).toEqual([false, false]);
    const annulled = await act('annulments', { ...paper, documentNo: '淮鉴撤〔2026〕2号', reasonCode: 'FRAUD', effect: 'EX_TUNC' });
    await act(`annulments/${annulled.body.id}/confirmations`, {}, batch.approver);
    expect([await standingOf(badge), await standingOf(another)]).toEqual([
      [true, false],
      [false, false],
    ]);
    // It is given out as before: what it says was signed, and the list says that it is annulled.
    expect(await inJson(first)).toEqual(badge);
  });
  it('have the same places when they are built anew', async () => {
    expect(await rebuild(['certificate.status-lists'], settingsOn(running.databaseUrl, running.dataDir))).toBe(0);
    expect([await inJson(first), await inJson(second)]).toEqual([badge, another]);
  });

  it('and the credentials outlive their key: an instance with another one names it, at the same place', async () => {
    addCredentialSeed(join(running.dataDir, 'keys'));
    const later = await startService(settingsOn(running.databaseUrl, running.dataDir, { publicUrl: PUBLIC_URL }));
    try {
      const [officer, anybody] = [new Client(later.url, batch.officer.key), new Client(later.url, undefined)];
      const now = await inJson(first, officer);
      expect([now.issuer.id === badge.issuer.id, now.credentialStatus.map(({ statusListIndex }) => statusListIndex)]).toEqual([
        false,
        badge.credentialStatus.map(({ statusListIndex }) => statusListIndex),
      ]);
      for (const each of [badge, now]) {
        expect(await checkedCredential(each, ON)).toMatchObject({ verified: true });
        expect(await standingOf(each, anybody)).toEqual([true, false]);
      }
      // The instance that has not been started again signs with the former one, and tells the lists of both.
      await until(
        async () => (await everybody.raw.get(now.credentialStatus[0]!.statusListCredential.slice(PUBLIC_URL.length))).status === 200,
      );
      expect([await standingOf(now, everybody), (await inJson(first)).issuer.id]).toEqual([[true, false], badge.issuer.id]);
      expect((await keys(anybody)).map(({ kid }) => kid.split('#')[0])).toEqual([now.issuer.id, badge.issuer.id]);
    } finally {
      await later.stop();
    }
  });
});

describe('its words', () => {
  it('are those that were known then: the institution by the name that was on record', async () => {
    await settle();
    await batch.regulator.post(`/v1/enterprises/${batch.enterpriseId}/renamings`, {
      name: '淮安新名机械有限公司',
      fromOn: '2026-11-20',
      documentNo: '淮市监〔2026〕1号',
    });
    const then = badgeIn(await batch.officer.raw.get(`/v1/certificates/${first}?as=vc-json&knownAt=2026-12-01`));
    expect([(await inJson(first)).issuer.name, then.issuer.name]).toEqual(['淮安新名机械有限公司', '淮安示例机械有限公司']);
  });
  it('name a person for this employer alone', async () => {
    const { app } = running.service;
    const { value } = await app.get(Ledger, { strict: false }).evidence(certificateState, first as Uuid);
    if (value.status === 'blank') throw new Error('no certificate');
    const subject = (employer: string) =>
      `urn:uuid:${app.get(DerivedIds, { strict: false }).of('credential-subject', employer, value.personRef)}`;
    const { credentialSubject } = await inJson(first);
    expect([credentialSubject.id === subject(batch.enterpriseId), credentialSubject.id === subject(second)]).toEqual([true, false]);
  });
});

describe('none is made', () => {
  it('where the service was not told its address: one that was taken from a request would be signed', async () => {
    const silent = await startService(settingsOn(running.databaseUrl, running.dataDir));
    try {
      expect(codeOf(await new Client(silent.url, batch.officer.key).raw.get(`/v1/certificates/${first}?as=vc`))).toEqual([
        409,
        'PUBLIC_ADDRESS_UNKNOWN',
      ]);
    } finally {
      await silent.stop();
    }
  });
  it('of somebody who was erased', async () => {
    const { app } = running.service;
    const { value } = await app.get(Ledger, { strict: false }).evidence(certificateState, second as Uuid);
    if (value.status === 'blank') throw new Error('no certificate');
    await app.get(Vault, { strict: false }).erase(value.personRef);
    expect(codeOf(await batch.officer.raw.get(`/v1/certificates/${second}?as=vc`))).toEqual([409, 'HOLDER_UNKNOWN']);
    expect((await batch.officer.raw.get(`/v1/certificates/${second}`)).status).toBe(200);
  });
});
