import { addressIn } from '../../webhooks/network-address';

const V6_HOST_BITS = 64n;
const MAPPED = 0xffffn;
const V4_BITS = 32n;
const V4_MASK = 0xffff_ffffn;

/**
 * Whom an address stands for: of the older protocol itself, of the newer one the network of 64 bits, since a house has as many addresses
 * in it as it likes to use (RFC 6177). An address of the older one written in the newer is the same.
 */
export function networkOf(text: string): string {
  const address = addressIn(text);
  if (!address || address.bits === 32) return text;
  if (address.value >> V4_BITS === MAPPED) return dotted(address.value & V4_MASK);
  return `${(address.value >> V6_HOST_BITS).toString(16)}::/64`;
}

const dotted = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
