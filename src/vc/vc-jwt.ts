import { canonicalJson, type JsonObject } from '../kernel/canonical-json';

const inBase64url = (value: JsonObject): string => Buffer.from(canonicalJson(value)).toString('base64url');

/** Header and payload of a credential secured as a JWT (VC-JOSE-COSE): the payload is the credential itself, and what else it says is said of it by name. */
export const jwtInput = (payload: JsonObject, kid: string): string =>
  `${inBase64url({ alg: 'EdDSA', kid, typ: 'vc+jwt' })}.${inBase64url(payload)}`;

export const jwtOf = (input: string, signature: Uint8Array): string => `${input}.${Buffer.from(signature).toString('base64url')}`;
