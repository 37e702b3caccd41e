/** Signs bytes. Ed25519 alone: the same bytes always give the same signature, so that a document made anew is the same document. */
export interface SigningKey {
  /** 32 bytes. */
  readonly publicKey: Buffer;
  sign(bytes: Uint8Array): Promise<Buffer>;
}
