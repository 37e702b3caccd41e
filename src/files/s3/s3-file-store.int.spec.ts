import { randomUUID } from 'node:crypto';
import { fileStoreContract } from '../../../test/contract/file-store.contract';
import { S3Server } from '../../../test/support/s3/s3-server';
import type { Uuid } from '../../kernel/uuid';
import { FileStoreUnusable } from '../file-store.port';
import { S3FileStore, S3Settings } from './s3-file-store.adapter';

const keys = { accessKeyId: 'ledger', secretAccessKey: 'wJalrXUtnFEMI+K7MDENG+bPxRfiCY', region: 'cn-north-1' };
let server: S3Server;
const store = (settings: Partial<S3Settings> = {}): S3FileStore => new S3FileStore({ url: server.url, ...keys, ...settings }, 1);
const id = (): Uuid => randomUUID() as Uuid;

beforeAll(async () => void (server = await S3Server.start(keys)));
afterAll(() => server.stop());

describe('on a server of the tests that checks each signature by itself, it keeps the contract', () => {
  fileStoreContract(async () => ({ store: store(), again: async () => store() }));
  it('and was never refused', () => expect(server.refusals).toEqual([]));
});

/** A real S3-compatible service, for example `S3_URL=http://127.0.0.1:9000/bucket` with its keys. */
const { S3_URL, S3_REGION = 'us-east-1', S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = process.env;
if (!S3_URL) process.stdout.write('skipped: the contract on a real S3-compatible service, since S3_URL names none\n');
(S3_URL ? describe : describe.skip)('on the service that S3_URL names, it keeps the contract', () =>
  fileStoreContract(async () => {
    const real = (): S3FileStore =>
      new S3FileStore({ url: S3_URL!, region: S3_REGION, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY });
    return { store: real(), again: async () => real() };
  }),
);

it('may be a folder in a bucket', async () => {
  const fileId = id();
  await store({ url: `${server.url}/ledger/` }).put(fileId, Buffer.from('x'));
  expect([...server.objects.keys()]).toContain(`/photos/ledger/${fileId}`);
});

it('asks again where the service is away for a moment, and gives up after three times', async () => {
  const fileId = id();
  server.failures = 2;
  await store().put(fileId, Buffer.from('x'));
  expect(String(await store().get(fileId))).toBe('x');
  server.failures = 3;
  await expect(store().get(fileId)).rejects.toThrow(FileStoreUnusable);
  expect(server.failures).toBe(0);
});

it.each([
  ['another secret', { secretAccessKey: 'another' }, 'SignatureDoesNotMatch'],
  ['another key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId'],
  ['another region', { region: 'eu-west-1' }, 'AuthorizationHeaderMalformed'],
])('with %s it is refused, does not ask again and tells no secret', async (_, wrong, code) => {
  const before = server.refusals.length;
  const fault = await store(wrong)
    .put(id(), Buffer.from('x'))
    .catch((thrown: Error) => thrown);
  expect(fault).toBeInstanceOf(FileStoreUnusable);
  expect((fault as Error).message).toMatch(/^the file store answered PUT [0-9a-f-]{36} with 403$/);
  expect(server.refusals.slice(before)).toEqual([code]);
});

it('says that nobody is there', async () => {
  const gone = await S3Server.start(keys);
  const { url } = gone;
  await gone.stop();
  await expect(store({ url }).get(id())).rejects.toThrow(/^the file store cannot be reached for GET [0-9a-f-]{36}: /);
});
