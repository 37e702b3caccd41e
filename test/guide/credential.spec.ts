import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateCredential } from '../../src/contexts/certificate/credential/certificate-credential';
import { statusList } from '../../src/contexts/certificate/status-list/status-list';
import { day } from '../../src/kernel/day';
import { instant } from '../../src/kernel/instant';
import { privateKeyOf, publicBytesOf, signed } from '../../src/tlog/ed25519.hash';
import { encodedList } from '../../src/vc/bitstring.file';
import { CredentialSigner } from '../../src/vc/credential-signer.provider';
import { keyIdOf } from '../../src/vc/did-key';
import { id } from '../support/stories/given';

/** The page on credentials: its program is saved and run as the page says, and prints what the page shows. */
const pages = ['README.md', 'README.zh-CN.md'].map((name) =>
  readFileSync(join(__dirname, '..', '..', 'docs', 'guide', 'credential', name), 'utf8'),
);
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(([, text]) => text!);
const [program] = blocks(pages[0]!, 'js');
const commands = blocks(pages[0]!, 'sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('node '));
const printed = blocks(pages[0]!, 'text');

const key = privateKeyOf(Buffer.alloc(32, 7));
const NOW = instant(new Date().toISOString().replace('Z', '000Z'));
const signer = new CredentialSigner({
  keys: [{ publicKey: publicBytesOf(key), sign: async (bytes) => signed(key, bytes) }],
  publicUrl: 'https://ledger.example',
  realClock: { now: () => NOW },
});
const { present } = signer;
const PLACE = 94_567;
const badge = certificateCredential(
  {
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
  },
  { name: '王𠮷', idType: 'RESIDENT_ID', idNumber: '320899199001019017' },
  { subject: id(2), achievement: id(3) },
  {
    list: 0,
    place: PLACE,
    address: 'https://ledger.example',
    publicPath: '/v/AAECAwQFBgcICQoLDA0ODw',
    did: present.did,
    multikey: present.multikey,
  },
);
const listOf = (purpose: 'revocation' | 'suspension', set: readonly number[], now = NOW) =>
  signer.secured(
    'vc',
    statusList({
      id: `https://ledger.example/credentials/${present.multikey}/${purpose}/0`,
      issuer: present.did,
      purpose,
      encodedList: encodedList(set),
      now,
    }),
    {},
    present,
  );

let folder: string;
const keep = (name: string, text: unknown): void =>
  writeFileSync(join(folder, name), typeof text === 'string' ? text : JSON.stringify(text));
const run = (command: string): string => {
  const { stdout, stderr } = spawnSync(process.execPath, command.split(' ').slice(1), { cwd: folder, encoding: 'utf8' });
  return (stdout + stderr).trimEnd();
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skills-ledger-credential-guide-'));
  keep('check.mjs', program);
  keep('keys.json', {
    keys: [{ kty: 'OKP', crv: 'Ed25519', kid: keyIdOf(present.multikey), x: present.key.publicKey.toString('base64url') }],
  });
  keep('credential.vc.jwt', await signer.secured('vc', badge, {}, present));
  keep('revocation.jwt', await listOf('revocation', [PLACE + 1]));
  keep('suspension.jwt', await listOf('suspension', [PLACE]));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['js', 'sh', 'text'])('both languages print the same %s', (language) =>
  expect(blocks(pages[1]!, language)).toEqual(blocks(pages[0]!, language)),
);
it('its commands print what it shows', () => expect(commands.map(run)).toEqual(printed));

describe('its program refuses', () => {
  const payloadOf = (jwt: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  it('a credential in which a word was changed', async () => {
    const jwt = (await signer.secured('vc', badge, {}, present)) as string;
    const [header, , signature] = jwt.split('.');
    keep(
      'changed.jwt',
      [
        header,
        Buffer.from(JSON.stringify({ ...payloadOf(jwt), validFrom: '2020-01-01T00:00:00+08:00' })).toString('base64url'),
        signature,
      ].join('.'),
    );
    expect(run('node check.mjs changed.jwt keys.json')).toBe('BAD: changed.jwt is not what was signed');
  });
  it('what is no JWT, such as an answer that says why there is none', () => {
    keep('refused.jwt', { code: 'PUBLIC_ADDRESS_UNKNOWN', status: 409 });
    expect(run('node check.mjs refused.jwt keys.json')).toContain('BAD: refused.jwt is no JWT');
  });
  it('with an exit code of its own whatever does not hold', () => {
    const codeOf = (command: string): number | null => spawnSync(process.execPath, command.split(' ').slice(1), { cwd: folder }).status;
    expect(
      ['credential.vc.jwt keys.json', 'credential.vc.jwt keys.json suspension.jwt', 'refused.jwt keys.json'].map((files) =>
        codeOf(`node check.mjs ${files}`),
      ),
    ).toEqual([0, 3, 1]);
  });
  it('one of whose key nothing is kept', () => {
    keep('no-keys.json', { keys: [] });
    expect(run('node check.mjs credential.vc.jwt no-keys.json')).toBe('BAD: credential.vc.jwt names no key that you keep');
  });
  it('a list of yesterday, and a list of others', async () => {
    keep('old.jwt', await listOf('revocation', [], instant('2026-01-01T00:00:00.000000Z')));
    keep(
      'other.jwt',
      await signer.secured(
        'vc',
        statusList({
          id: 'https://ledger.example/credentials/x/revocation/9',
          issuer: present.did,
          purpose: 'revocation',
          encodedList: encodedList([]),
          now: NOW,
        }),
        {},
        present,
      ),
    );
    expect(run('node check.mjs credential.vc.jwt keys.json old.jwt')).toContain('BAD: old.jwt is too old');
    expect(run('node check.mjs credential.vc.jwt keys.json other.jwt')).toContain('BAD: other.jwt is no list of this credential');
  });
});
