import { Inject, Injectable } from '@nestjs/common';
import { type Policy, policyOf } from '../../tlog/policy';
import { SEALING } from '../sealing-token';
import type { Sealing } from '../sealing.provider';
import { stampedAt } from '../vouching/time-stamping.hash';
import { type Bound, boundTo, type Stamped, unbound } from './bound';

/** Kept: auditors ask about the same moments again and again, and what covers one stays what it is. */
const MAX_KEPT = 1_000;

/** What binds a position of the log to what was published of it. */
@Injectable()
export class Bindings {
  private readonly kept = new Map<bigint, Bound>();
  private policy: Policy | undefined;

  constructor(@Inject(SEALING) private readonly sealing: Sealing) {}

  async at(position: bigint): Promise<Bound> {
    return this.kept.get(position) ?? this.found(position);
  }

  private async found(position: bigint): Promise<Bound> {
    const { heads, stamps, thread } = this.sealing;
    const treeSize = await heads.treeSizeAt(position);
    const head = treeSize === undefined ? undefined : await heads.firstPublishedFrom(treeSize);
    if (treeSize === undefined || !head) return unbound(thread ? 'NOT_SEALED_YET' : 'SEALING_OFF', position, treeSize ?? null);
    const stamp = await stamps.firstOver(treeSize - 1);
    const at = stamp && stampedAt(stamp.note, stamp.token);
    const timeStamp: Stamped | null = stamp && at !== undefined ? { size: stamp.size, at } : null;
    const bound = boundTo(position, treeSize, { ...head, timeStamp }, (this.policy ??= policyOf(this.sealing.policy)));
    // An authority may stamp it yet; without one, nothing is added any more.
    if (timeStamp !== null) this.keep(position, bound);
    return bound;
  }

  private keep(position: bigint, bound: Bound): void {
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MAX_KEPT && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(position, bound);
  }
}
