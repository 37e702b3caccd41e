/** Signs bytes. Ed25519 alone: the same bytes always give the same signature, so that a document made anew is the same document. */
export interface SigningKey {
  /** 32 bytes. */
  readonly publicKey: Buffer;
  sign(bytes: Uint8Array): Promise<Buffer>;
}

/** What has the key gave no signature of these bytes under it. It may the next time: the same can be asked again. */
export class SigningKeyUnusable extends Error {}
