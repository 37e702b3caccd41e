import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgramIn } from '../../test/support/program';
import type { TryOutcome } from './webhook-try';

const PROGRAM = join(__dirname, '..', '..', 'test', 'support', 'send-webhook-program.ts');
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-tls-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
const made = spawnSync('openssl', [
  'req',
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:prime256v1',
  '-nodes',
  '-days',
  '1',
  '-subj',
  '/CN=hooks.example',
  '-addext',
  'subjectAltName=DNS:hooks.example',
  '-keyout',
  key,
  '-out',
  certificate,
]);
const withTls = made.status === 0 ? describe : describe.skip;
if (made.status !== 0) process.stdout.write('skipped: webhooks over TLS; this machine has no openssl that makes a certificate\n');

let server: Server;
const asked: string[] = [];
const send = async (host: string, env: NodeJS.ProcessEnv = {}): Promise<TryOutcome> => {
  const program = startProgramIn<TryOutcome>(
    { ...process.env, ...env },
    PROGRAM,
    `https://${host}:${(server.address() as AddressInfo).port}/pay`,
    '127.0.0.1',
  );
  await program.ended;
  return program.sent[0]!;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

withTls('a webhook over TLS', () => {
  beforeAll(async () => {
    server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
      asked.push(`${request.headers.host!.split(':')[0]} ${request.url}`);
      response.end('taken');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('goes to the pinned address, and the receiver proves the name that was asked for', async () => {
    expect(await send('hooks.example', { NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({ status: 200, answer: 'taken', fault: null });
    expect(asked).toEqual(['hooks.example /pay']);
  });
  it('is not told to who proves another name, or is vouched for by nobody', async () => {
    expect(await send('other.example', { NODE_EXTRA_CA_CERTS: certificate })).toMatchObject({ status: null, fault: 'TLS_FAILED' });
    expect(await send('hooks.example')).toMatchObject({ status: null, fault: 'TLS_FAILED' });
    expect(asked).toHaveLength(1);
  });
});
