import Ajv2020 from 'ajv/dist/2020';
import { compactVerify, importJWK } from 'jose';
import { id } from '../../../../test/support/stories/given';
import { checkedCredential, checkedStatus } from '../../../../test/support/callers/credential-tools';
import schema from '../../../../test/vectors/open-badge.schema.json';
import { day } from '../../../kernel/day';
import { instant } from '../../../kernel/instant';
import { privateKeyOf, publicBytesOf, signed } from '../../../tlog/ed25519.hash';
import { encodedList } from '../../../vc/bitstring.file';
import { CredentialSigner } from '../../../vc/credential-signer.provider';
import { keyIdOf } from '../../../vc/did-key';
import { statusList } from '../status-list/status-list';
import { type CertificateFacts, certificateCredential } from './certificate-credential';

const keyWith = (byte: number) => {
  const key = privateKeyOf(Buffer.alloc(32, byte));
  return { publicKey: publicBytesOf(key), sign: async (bytes: Uint8Array) => signed(key, bytes) };
};
const NOW = instant('2026-12-08T01:00:00.000000Z');
const signer = new CredentialSigner({
  keys: [keyWith(1), keyWith(2)],
  publicUrl: 'https://ledger.example/',
  realClock: { now: () => NOW },
});
const facts: CertificateFacts = {
  certificateId: id(1),
  number: 'Y000032080001263000042',
  occupationCode: '6-18-01-01',
  occupation: '车工',
  edition: '2022',
  trade: '数控车工',
  level: 'SENIOR',
  issuedOn: day('2026-12-08'),
  institution: '淮安示例机械有限公司',
  institutionCode: 'Y000032080001',
};
const holder = { name: '王𠮷', idType: 'RESIDENT_ID', idNumber: '320899199001019017' };
const places = { list: 0, place: 94_567, address: 'https://ledger.example', publicPath: '/v/AAECAwQFBgcICQoLDA0ODw' };
const [FORMER, PRESENT] = signer.keys;
const documentBy = ({ did, multikey } = PRESENT!, changed: Partial<CertificateFacts> = {}) =>
  certificateCredential({ ...facts, ...changed }, holder, { subject: id(2), achievement: id(3) }, { ...places, did, multikey });
type Document = ReturnType<typeof documentBy> & {
  readonly credentialStatus: readonly {
    readonly statusPurpose: string;
    readonly statusListCredential: string;
    readonly statusListIndex: string;
  }[];
};
const inJson = async (document = documentBy(), key = PRESENT!): Promise<Document> =>
  (await signer.secured('vc-json', document, {}, key)) as unknown as Document;
const AFTER_ISSUE = { now: new Date('2026-12-09T00:00:00Z') };

describe('as a document with a proof', () => {
  it('is verified by the library of those who wrote the suite', async () =>
    expect(await checkedCredential(await inJson(), AFTER_ISSUE)).toMatchObject({ verified: true }));
  it('is verified for ever by the key that signed it, whichever signs now', async () =>
    expect(await checkedCredential(await inJson(documentBy(FORMER), FORMER), AFTER_ISSUE)).toMatchObject({ verified: true }));
  it.each([
    [
      'another name of the institution',
      (document: Document) => ({ ...document, issuer: { ...(document.issuer as object), name: '别家' } }),
    ],
    [
      'another place in the list',
      (document: Document) => ({
        ...document,
        credentialStatus: document.credentialStatus.map((entry) => ({ ...entry, statusListIndex: '1' })),
      }),
    ],
    ['no status', ({ credentialStatus: _, ...document }: Document) => document],
    ['another key', (document: Document) => ({ ...document, issuer: { ...(document.issuer as object), id: FORMER!.did } })],
  ])('is refused with %s', async (_, spoilt) =>
    expect(await checkedCredential(spoilt(await inJson()), AFTER_ISSUE)).toMatchObject({ verified: false }),
  );
  it('holds from the first moment of its day in Beijing, but for the minutes by which clocks may differ', async () => {
    expect(await checkedCredential(await inJson(), { now: new Date('2026-12-07T16:00:00Z') })).toMatchObject({ verified: true });
    expect(await checkedCredential(await inJson(), { now: new Date('2026-12-07T15:54:00Z') })).toMatchObject({ verified: false });
  });
  it('is the same bytes for the same facts', async () => expect(JSON.stringify(await inJson())).toBe(JSON.stringify(await inJson())));
});

describe('as a JWT', () => {
  const claims = { iss: PRESENT!.did, jti: `urn:uuid:${id(1)}`, sub: `urn:uuid:${id(2)}`, nbf: 1 };
  const jwk = async (byte: number) => importJWK({ kty: 'OKP', crv: 'Ed25519', x: keyWith(byte).publicKey.toString('base64url') }, 'EdDSA');

  it('is verified by a library for JWTs, and says the same as the document', async () => {
    const jwt = (await signer.secured('vc', documentBy(), claims, PRESENT!)) as string;
    const { payload, protectedHeader } = await compactVerify(jwt, await jwk(2));
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'vc+jwt', kid: keyIdOf(PRESENT!.multikey) });
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({ ...documentBy(), ...claims });
    await expect(compactVerify(jwt, await jwk(1))).rejects.toThrow('signature verification failed');
  });
});

describe('its words', () => {
  const isBadge = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const withOneStatus = ({ credentialStatus, ...rest }: Document) =>
    credentialStatus.map((status) => ({ ...rest, credentialStatus: status }));

  it.each([
    ['with a trade', facts.trade],
    ['without', null],
  ])('are those of Open Badges 3.0, %s', async (_, trade) => {
    const [revocation, suspension] = withOneStatus(await inJson(documentBy(PRESENT, { trade })));
    expect([isBadge(revocation), isBadge(suspension), isBadge.errors]).toEqual([true, true, null]);
    expect(isBadge({ ...revocation, credentialSubject: {} })).toBe(false);
  });
  it('name two lists, where Open Badges 3.0 foresees one and the data model below it any number', async () => {
    expect(isBadge(await inJson())).toBe(false);
    expect(isBadge.errors!.map(({ instancePath }) => instancePath)).toEqual(['/credentialStatus']);
  });
  it('are all that the paper prints, but of the ID number what the public page shows', () => {
    const text = JSON.stringify(documentBy());
    for (const printed of [
      '王𠮷',
      '居民身份证',
      '320***********9017',
      '车工',
      '数控车工',
      '三级/高级工',
      'Y000032080001263000042',
      '2026-12-08T00:00:00+08:00',
      '淮安示例机械有限公司',
      'Y000032080001',
    ])
      expect(text).toContain(printed);
    expect(text).not.toContain(holder.idNumber);
  });
});

describe('its lists', () => {
  const listsWith =
    (set: Readonly<Record<string, readonly number[]>>, key = PRESENT!) =>
    async (url: string): Promise<object | undefined> => {
      const purpose = (['revocation', 'suspension'] as const).find((each) => url.includes(each));
      if (!purpose) return undefined;
      const list = statusList({
        id: url,
        issuer: key.did,
        purpose,
        encodedList: encodedList(set[purpose] ?? []),
        now: instant(new Date().toISOString().replace('Z', '000Z')),
      });
      return (await signer.secured('vc-json', list, {}, key)) as object;
    };
  const standing = async (set: Readonly<Record<string, readonly number[]>>) =>
    Object.fromEntries(
      (await checkedStatus(await inJson(), listsWith(set))).results!.map(({ status, credentialStatus }) => [
        credentialStatus!.statusPurpose,
        status,
      ]),
    );

  it('are read by the library of those who wrote the standard: each says its own, and the place beside says nothing', async () => {
    expect(await standing({})).toEqual({ revocation: false, suspension: false });
    expect(await standing({ revocation: [places.place] })).toEqual({ revocation: true, suspension: false });
    expect(await standing({ suspension: [places.place], revocation: [places.place + 1] })).toEqual({ revocation: false, suspension: true });
  });
  it('are refused where another key signed them', async () =>
    expect(await checkedStatus(await inJson(), listsWith({}, FORMER))).toMatchObject({ verified: false }));
});
