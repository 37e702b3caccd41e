import { createHash, createHmac } from 'node:crypto';

/**
 * Signature Version 4 as its specification says ("Authenticating Requests: Using the Authorization Header"), from the side
 * of the server and written without the product's signer: whoever signs wrongly is refused.
 */
export interface SignedRequest {
  readonly method: string;
  /** As it was sent: path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}
export interface S3Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const SKEW_MS = 15 * 60_000;
const hex = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const textOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replaceAll(/ +/g, ' ');

export function signatureOf(
  { method, url, headers }: Omit<SignedRequest, 'body'>,
  signed: readonly string[],
  payloadHash: string,
  { secretAccessKey, region }: S3Keys,
): string {
  const [path = '', query = ''] = url.split('?');
  const canonicalQuery =
    query === ''
      ? ''
      : query
          .split('&')
          .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
          .sort()
          .join('&');
  const lines = signed.map((name) => `${name}:${textOf(headers[name])}\n`).join('');
  const canonical = [method, path, canonicalQuery, lines, signed.join(';'), payloadHash].join('\n');
  const at = textOf(headers['x-amz-date']);
  const day = at.slice(0, 8);
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secretAccessKey}`, day), region));
  return hmac(key, ['AWS4-HMAC-SHA256', at, scope, hex(canonical)].join('\n')).toString('hex');
}

/** The code with which a service refuses; null where the request is signed by whoever has the secret. */
export function signatureFault(request: SignedRequest, keys: S3Keys, nowMs: number): string | null {
  const { headers, body } = request;
  const [, keyId, day, region, names = '', signature] = AUTHORIZATION.exec(textOf(headers.authorization)) ?? [];
  if (keyId === undefined) return 'AccessDenied';
  if (keyId !== keys.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== keys.region) return 'AuthorizationHeaderMalformed';
  const signed = names.split(';');
  const mustBeSigned = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (mustBeSigned.some((name) => !signed.includes(name)) || String(signed) !== String([...signed].sort())) return 'AccessDenied';
  const at = textOf(headers['x-amz-date']);
  const atMs = Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(nowMs - atMs) <= SKEW_MS) || !at.startsWith(day!)) return 'RequestTimeTooSkewed';
  const payloadHash = textOf(headers['x-amz-content-sha256']);
  if (payloadHash !== hex(body)) return 'XAmzContentSHA256Mismatch';
  return signatureOf(request, signed, payloadHash, keys) === signature ? null : 'SignatureDoesNotMatch';
}
