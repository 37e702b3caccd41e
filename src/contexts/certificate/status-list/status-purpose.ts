/** In the words of Bitstring Status List v1.0: an annulled certificate stands in the first list, a suspended one in the second. */
export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

/** Where a certificate stands in each of its two lists. */
export interface StatusPlace {
  readonly list: number;
  readonly place: number;
}

/** By whom it is signed is a part of a list's address: whoever holds a credential of a former key finds lists signed by that key, for ever. */
export const listAddress = (address: string, multikey: string, purpose: StatusPurpose, list: number): string =>
  `${address}/credentials/${multikey}/${purpose}/${list}`;
