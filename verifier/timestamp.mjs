// @ts-check
// A time-stamp (RFC 3161): an authority says that some bytes existed at a time. Checked with node:crypto alone.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { derAt, inside, oidOf, within } from './der.mjs';

/** @typedef {import('./der.mjs').Der} Der */

const OID = {
  signedData: '2a864886f70d010702',
  tstInfo: '2a864886f70d0109100104',
  messageDigest: '2a864886f70d010904',
  signingCertificate: '2a864886f70d010910020c',
  signingCertificateV2: '2a864886f70d010910022f',
};
/** Digests by their object identifiers; those of signatures name their digest too. @type {Readonly<Record<string, string>>} */
const DIGESTS = {
  '2b0e03021a': 'sha1',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
};
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const [SET, CONTEXT_0] = [0x31, 0xa0];
/** An authority, those who vouch for it, and the one that is trusted. */
const MOST_CERTIFICATES = 6;

/**
 * The time and the authority of a token over some bytes.
 * @param {Buffer} token a TimeStampResp, as an authority answers @param {Buffer} stamped @param {readonly X509Certificate[]} trusted
 * @returns {{ time: string, name: string }} @throws {Error} saying what is wrong
 */
export function stampOf(token, stamped, trusted) {
  const contentInfo = inside(derAt(token))[1];
  if (!contentInfo || oidOf(inside(contentInfo)[0]) !== OID.signedData) throw new Error('it holds no token');
  const signedData = inside(within(contentInfo, 1, 0));
  const [, , encapsulated] = signedData;
  if (!encapsulated || oidOf(inside(encapsulated)[0]) !== OID.tstInfo) throw new Error('it is signed, but no time-stamp');
  const info = within(encapsulated, 1, 0).content;
  const certificates = signedData
    .filter(({ tag }) => tag === CONTEXT_0)
    .flatMap((set) => inside(set).map(({ whole }) => new X509Certificate(whole)));
  const signerInfos = signedData.at(-1);
  if (signerInfos?.tag !== SET) throw new Error('nobody signed it');
  const { imprint, digest, time } = infoIn(info);
  if (!createHash(digest).update(stamped).digest().equals(imprint)) throw new Error('it stamps other bytes');
  const signer = signerOf(within(signerInfos, 0), info, certificates);
  vouchedFor(signer, certificates, trusted, new Date(time));
  return { time, name: signer.subject.replaceAll('\n', ', ') };
}

/** @param {Buffer} info */
function infoIn(info) {
  const members = inside(derAt(info));
  const [algorithm, imprint] = inside(members[2]);
  const [, year, month, day, hour, minute, second, fraction = ''] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(members[4]?.content.toString() ?? '') ?? [];
  if (!imprint || year === undefined) throw new Error('it names no time');
  return {
    imprint: imprint.content,
    digest: digestOf(inside(algorithm)[0]),
    time: `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`,
  };
}

/** @param {Der | undefined} oid */
function digestOf(oid) {
  const digest = DIGESTS[oidOf(oid)];
  if (!digest) throw new Error('it uses a digest that is not known here');
  return digest;
}

/** The certificate whose key signed the token: the token itself names it (RFC 5035). @param {Der} signerInfo @param {Buffer} info @param {readonly X509Certificate[]} certificates */
function signerOf(signerInfo, info, certificates) {
  const members = inside(signerInfo);
  const attributes = members.find(({ tag }) => tag === CONTEXT_0);
  const at = attributes ? members.indexOf(attributes) : -1;
  const [digest, signature] = [digestOf(inside(members[at - 1])[0]), members[at + 2]];
  if (!attributes || !signature) throw new Error('it has no signed attributes');
  const values = new Map(inside(attributes).map((attribute) => [oidOf(inside(attribute)[0]), within(attribute, 1, 0)]));
  if (!values.get(OID.messageDigest)?.content.equals(createHash(digest).update(info).digest()))
    throw new Error('its signature is for another time or other bytes');
  const signer = certificates.find((certificate) => isNamed(certificate, values));
  if (!signer) throw new Error('its certificate is not in it');
  // The attributes are signed as the SET that they are, not under the tag that they have inside the token (RFC 5652, 5.4).
  const signed = Buffer.concat([Buffer.from([SET]), attributes.whole.subarray(1)]);
  const isPlain = signer.publicKey.asymmetricKeyType?.startsWith('ed');
  if (!verify(isPlain ? null : digest, signed, signer.publicKey, signature.content)) throw new Error('its signature is wrong');
  return signer;
}

/** @param {X509Certificate} certificate @param {ReadonlyMap<string, Der>} attributes */
function isNamed({ raw }, attributes) {
  const [old, now] = [attributes.get(OID.signingCertificate), attributes.get(OID.signingCertificateV2)];
  if (now) {
    const [first, second] = inside(within(now, 0, 0));
    const digest = first?.tag === 0x30 && second ? digestOf(inside(first)[0]) : 'sha256';
    const hash = first?.tag === 0x30 ? second : first;
    return createHash(digest)
      .update(raw)
      .digest()
      .equals(hash?.content ?? Buffer.alloc(0));
  }
  return (
    old !== undefined &&
    createHash('sha1')
      .update(raw)
      .digest()
      .equals(within(old, 0, 0, 0).content)
  );
}

/** @param {X509Certificate} signer @param {readonly X509Certificate[]} others @param {readonly X509Certificate[]} trusted @param {Date} then */
function vouchedFor(signer, others, trusted, then) {
  if (!signer.keyUsage?.includes(TIME_STAMPING)) throw new Error('its certificate is not for time-stamps');
  let certificate = signer;
  for (let depth = 0; depth < MOST_CERTIFICATES; depth += 1) {
    if (then < new Date(certificate.validFrom) || then > new Date(certificate.validTo))
      throw new Error(`a certificate was not valid then: ${certificate.subject}`);
    const issuedBy = (/** @type {X509Certificate} */ each) =>
      each.ca && certificate.checkIssued(each) && certificate.verify(each.publicKey);
    if (trusted.some((each) => each.raw.equals(certificate.raw) || issuedBy(each))) return;
    const issuer = others.find((each) => each !== certificate && issuedBy(each));
    if (!issuer) break;
    certificate = issuer;
  }
  throw new Error('nobody that you trust vouches for its certificate');
}

/** The request for a time-stamp over some bytes, in DER: SHA-256, no nonce, with the authority's certificate. @param {Buffer} bytes */
export const stampRequest = (bytes) =>
  Buffer.concat([
    Buffer.from('30390201013031300d060960864801650304020105000420', 'hex'),
    createHash('sha256').update(bytes).digest(),
    Buffer.from('0101ff', 'hex'),
  ]);
