import { signatureFault, signatureOf } from './signature-v4';

/** The worked examples of the Amazon S3 API reference, "Signature Calculations for the Authorization Header". */
const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const at = { host: 'examplebucket.s3.amazonaws.com', 'x-amz-date': '20130524T000000Z' };

it('signs the published example of reading an object', () =>
  expect(
    signatureOf(
      { method: 'GET', url: '/test.txt', headers: { ...at, range: 'bytes=0-9', 'x-amz-content-sha256': EMPTY } },
      ['host', 'range', 'x-amz-content-sha256', 'x-amz-date'],
      EMPTY,
      keys,
    ),
  ).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'));
it('signs the published example of a question about a bucket', () =>
  expect(
    signatureOf(
      { method: 'GET', url: '/?lifecycle', headers: { ...at, 'x-amz-content-sha256': EMPTY } },
      ['host', 'x-amz-content-sha256', 'x-amz-date'],
      EMPTY,
      keys,
    ),
  ).toBe('fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'));

describe('a request is refused', () => {
  const now = Date.parse('2013-05-24T00:05:00Z');
  const signed = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  const headers = { ...at, 'x-amz-content-sha256': EMPTY };
  const signature = signatureOf({ method: 'GET', url: '/test.txt', headers }, signed, EMPTY, keys);
  const authorization = (names = signed, keyId = keys.accessKeyId, region = keys.region): string =>
    `AWS4-HMAC-SHA256 Credential=${keyId}/20130524/${region}/s3/aws4_request, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const fault = (more: { method?: string; url?: string; headers?: Record<string, string>; body?: Buffer }, nowMs = now) =>
    signatureFault(
      {
        method: 'GET',
        url: '/test.txt',
        body: Buffer.alloc(0),
        ...more,
        headers: { ...headers, authorization: authorization(), ...more.headers },
      },
      keys,
      nowMs,
    );

  it('not where it is signed as it should be', () => expect(fault({})).toBeNull());
  it.each<[string, Parameters<typeof fault>[0], string]>([
    ['of another method', { method: 'DELETE' }, 'SignatureDoesNotMatch'],
    ['for another object', { url: '/other.txt' }, 'SignatureDoesNotMatch'],
    ['with another body', { body: Buffer.from('x') }, 'XAmzContentSHA256Mismatch'],
    ['with a header that is not signed', { headers: { 'x-amz-acl': 'public-read' } }, 'AccessDenied'],
    ['without a signature', { headers: { authorization: '' } }, 'AccessDenied'],
    ['of somebody else', { headers: { authorization: authorization(signed, 'SOMEBODY') } }, 'InvalidAccessKeyId'],
    [
      'for another region',
      { headers: { authorization: authorization(signed, keys.accessKeyId, 'eu-west-1') } },
      'AuthorizationHeaderMalformed',
    ],
    [
      'without the host being signed',
      { headers: { authorization: authorization(['x-amz-content-sha256', 'x-amz-date']) } },
      'AccessDenied',
    ],
  ])('%s', (_, more, code) => expect(fault(more)).toBe(code));
  it('a quarter of an hour later', () =>
    expect([fault({}, now + 10 * 60_000), fault({}, now + 11 * 60_000)]).toEqual([null, 'RequestTimeTooSkewed']));
});
