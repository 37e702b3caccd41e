import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { privateKeyOf, publicBytesOf, signed } from '../tlog/ed25519.hash';
import vectors from '../../test/vectors/tlog-vectors.json';
import { canonicalJson, type JsonObject } from '../kernel/canonical-json';
import { base58 } from './base58';
import { encodedList, LIST_BITS } from './bitstring.file';
import { type Documented, proofInput, proven } from './data-integrity.hash';
import { didOf, keyIdOf, multikeyOf } from './did-key';
import { jwtInput } from './vc-jwt';

/** Made and checked with programs that are not ours (evidence, formats, section 18). */
const [vector] = vectors.eddsaJcs2022;
const { proof, ...document } = vector!.signed as unknown as JsonObject & Documented & { readonly proof: Readonly<Record<string, string>> };
const { proofValue, ...options } = proof;
const sha256 = (value: JsonObject): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

it.each(vectors.didKeys)('the public key of $seed is its name', ({ seed, did }) =>
  expect(didOf(multikeyOf(publicBytesOf(privateKeyOf(Buffer.from(seed, 'hex')))))).toBe(did),
);

it('a proof is signed over both hashes, that of its options first', () => {
  const key = privateKeyOf(Buffer.from(vector!.seed, 'hex'));
  expect([sha256(options), sha256(document)]).toEqual([vector!.proofConfigHash, vector!.documentHash]);
  expect(proofInput(document, options).toString('hex')).toBe(vector!.proofConfigHash + vector!.documentHash);
  const signature = signed(key, proofInput(document, options));
  expect(signature.toString('hex')).toBe(vector!.signatureHex);
  const made = proven(document, options, signature) as unknown as (typeof vectors.eddsaJcs2022)[number]['signed'];
  expect([made.proof.proofValue, made]).toEqual([proofValue, vector!.signed]);
  expect(sha256(made as unknown as JsonObject)).toBe(vector!.signedSha256OfJcs);
});

it.each(vectors.bitstrings)(
  'the first bit of a list is the most significant one of its first byte',
  ({ length, set, encodedList: packed, bitsSha256 }) => {
    const bitsOf = (text: string): Buffer => gunzipSync(Buffer.from(text.slice(1), 'base64url'));
    expect([LIST_BITS, encodedList(set)[0]]).toEqual([length, packed[0]]);
    // What packs may do so otherwise: bits are compared, never texts.
    expect(bitsOf(encodedList(set)).equals(bitsOf(packed))).toBe(true);
    expect(
      createHash('sha256')
        .update(bitsOf(encodedList(set)))
        .digest('hex'),
    ).toBe(bitsSha256);
  },
);

it('zeros before a number are ones in base 58', () =>
  expect([base58(Uint8Array.of(0, 0, 1)), base58(Uint8Array.of(0)), base58(Uint8Array.of())]).toEqual(['112', '1', '']));

it('a key is named by the fragment of its own name', () => expect(keyIdOf('z6Mk')).toBe('did:key:z6Mk#z6Mk'));

it('a JWT says of itself that it is a credential', () => {
  const [header, payload] = jwtInput({ b: 1, a: '名' }, 'did:key:z6Mk#z6Mk')
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  expect([header, payload]).toEqual(['{"alg":"EdDSA","kid":"did:key:z6Mk#z6Mk","typ":"vc+jwt"}', '{"a":"名","b":1}']);
});
