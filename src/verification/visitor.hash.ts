import { createHmac, timingSafeEqual } from 'node:crypto';
import { networkOf } from './network';

/** Tells that two visits came from one place, and not from which: addresses are so few that a bare hash could be tried through. */
export const visitorOf = (key: Buffer, address: string): Buffer =>
  createHmac('sha256', key)
    .update(`skills-ledger/visitor/v1\n${networkOf(address)}`)
    .digest();

const MAX_VISITORS = 1_000;
/** The same of addresses that come again and again, so many at a time. */
export function knownVisitors(key: Buffer): (address: string) => Buffer {
  const known = new Map<string, Buffer>();
  return (address) => {
    const found = known.get(address);
    if (found) return found;
    if (known.size >= MAX_VISITORS) known.clear();
    const visitor = visitorOf(key, address);
    known.set(address, visitor);
    return visitor;
  };
}

/** In a time that does not tell how much of them is the same: both are hashed first. */
export function isSameText(key: Buffer, one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac('sha256', key).update(text).digest());
  return timingSafeEqual(a!, b!);
}
