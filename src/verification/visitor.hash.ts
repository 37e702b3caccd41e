import { createHmac, timingSafeEqual } from 'node:crypto';
import { networkOf } from './network';

/** Tells that two visits came from one place, and not from which: addresses are so few that a bare hash could be tried through. */
export const visitorOf = (key: Buffer, address: string): Buffer => createHmac('sha256', key).update(`skills-ledger/visitor/v1\n${networkOf(address)}`).digest();

/** In a time that does not tell how much of them is the same: both are hashed first. */
export function isSameText(key: Buffer, one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac('sha256', key).update(text).digest());
  return timingSafeEqual(a!, b!);
}
