export const OWN_ADDRESS = Symbol('OwnAddress');

/** Where the public reaches this service, as paper tells it for as long as the paper lasts. */
export interface OwnAddress {
  /** PUBLIC_URL; undefined where nobody said. */
  readonly publicUrl: string | undefined;
  /** A demo ledger's papers are none: they may lead to where the service listens. */
  readonly isDemo: boolean;
}
/** Where a request arrived, by the socket itself: no header says it, so that no caller can. */
export interface Arrival {
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
}

/** Without a path at its end; undefined where a paper would lead nowhere, or to wherever a caller likes. */
export function addressOnPaper({ publicUrl, isDemo }: OwnAddress, { localAddress, localPort }: Arrival): string | undefined {
  if (publicUrl !== undefined) return publicUrl.replace(/\/$/, '');
  if (!isDemo || localAddress === undefined || localPort === undefined) return undefined;
  const plain = localAddress.replace(/^::ffff:/, '');
  return `http://${plain.includes(':') ? `[${plain}]` : plain}:${localPort}`;
}
