import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Uuid } from '../../kernel/uuid';
import { FileStore, FileStoreUnusable, mustFit } from '../file-store.port';

/** A bucket, or a folder in one, of an S3-compatible service. */
export interface S3Settings {
  /** `https://host:port/bucket/prefix`: the bucket stands in the path, which every such service understands. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A service that has not answered whole by then is taken as away. */
const ANSWER_MS = 30_000;
/** Every request may be sent again: the same bytes under the same id are the same file. */
const TRIES = 3;
/** Before the second and the third try, times their number. */
const PAUSE_MS = 200;
const OK = 200;
const NOT_FOUND = 404;
const TOO_MANY = 429;
const SERVER_FAULT = 500;

interface Reply {
  readonly status: number;
  readonly body: Buffer;
}
type Verb = 'PUT' | 'GET' | 'DELETE';
const isDone = (status: number): boolean => status >= OK && status < OK + 100;
const isPassing = (status: number): boolean => status >= SERVER_FAULT || status === TOO_MANY;

/** Files as objects `prefix/<id>`, each request signed with Signature V4 and with the digest of its body. */
export class S3FileStore extends FileStore {
  private readonly base: URL;
  private readonly signer: SignatureV4;

  /** @param pauseMs before a second try, times the number of tries */
  constructor(
    { url, region, accessKeyId, secretAccessKey }: S3Settings,
    private readonly pauseMs = PAUSE_MS,
  ) {
    super();
    this.base = new URL(url.endsWith('/') ? url : `${url}/`);
    // S3 alone among these services signs the path as it is sent, not escaped once more.
    this.signer = new SignatureV4({
      service: 's3',
      region,
      credentials: { accessKeyId, secretAccessKey },
      sha256: NodeSha256,
      uriEscapePath: false,
    });
  }

  async put(id: Uuid, bytes: Buffer): Promise<void> {
    mustFit(bytes);
    const { status } = await this.send('PUT', id, bytes);
    if (!isDone(status)) throw refused('PUT', id, status);
  }

  async get(id: Uuid): Promise<Buffer | null> {
    const { status, body } = await this.send('GET', id);
    if (status === NOT_FOUND) return null;
    if (!isDone(status)) throw refused('GET', id, status);
    return body;
  }

  async remove(id: Uuid): Promise<void> {
    const { status } = await this.send('DELETE', id);
    if (!isDone(status) && status !== NOT_FOUND) throw refused('DELETE', id, status);
  }

  private async send(method: Verb, id: Uuid, bytes?: Buffer): Promise<Reply> {
    for (let tried = 1; ; tried += 1) {
      const { reply, fault } = await this.once(method, id, bytes).then(
        (answered) => ({ reply: answered, fault: '' }),
        (thrown: Error) => ({ reply: null, fault: thrown.message }),
      );
      if (reply && (!isPassing(reply.status) || tried === TRIES)) return reply;
      if (tried === TRIES) throw new FileStoreUnusable(`the file store cannot be reached for ${method} ${id}: ${fault}`);
      await new Promise((resolve) => setTimeout(resolve, tried * this.pauseMs));
    }
  }

  private async once(method: Verb, id: Uuid, bytes?: Buffer): Promise<Reply> {
    const url = new URL(id, this.base);
    const { headers } = await this.signer.sign({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      headers: { host: url.host, ...(bytes ? { 'content-type': 'application/octet-stream' } : {}) },
      ...(bytes ? { body: bytes } : {}),
    });
    const response = await fetch(url, {
      method,
      headers,
      body: bytes ? new Uint8Array(bytes) : null,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }
}

const refused = (method: Verb, id: Uuid, status: number): FileStoreUnusable =>
  new FileStoreUnusable(`the file store answered ${method} ${id} with ${status}`);

/** What the signer hashes with. */
class NodeSha256 {
  private hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(private readonly secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = this.begun();
  }

  update(data: Uint8Array | string): void {
    this.hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest());
  }

  reset(): void {
    this.hash = this.begun();
  }

  private begun(): ReturnType<typeof createHash> | ReturnType<typeof createHmac> {
    const { secret } = this;
    if (secret === undefined) return createHash('sha256');
    return createHmac(
      'sha256',
      typeof secret === 'string'
        ? secret
        : ArrayBuffer.isView(secret)
          ? Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength)
          : Buffer.from(secret),
    );
  }
}
