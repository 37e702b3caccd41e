import { believedCheckpoint, type Believed } from '../../src/tlog/believed';
import { type Policy, policyOf } from '../../src/tlog/policy';
import { extendsTree } from '../../src/tlog/verify-proof';
import type { HonestCaller } from '../faults/honest-caller';

/** Somebody outside who keeps every checkpoint that was published, and has each proved to be the one before and more. */
export class Checkpoints {
  readonly findings: string[] = [];
  proved = 0;
  private last: Believed | undefined;
  private policy: Policy | undefined;

  constructor(private readonly anybody: HonestCaller) {}

  get size(): number {
    return this.last?.size ?? 0;
  }

  async look(): Promise<void> {
    this.policy ??= policyOf(await this.anybody.text('/tlog/policy'));
    const now = believedCheckpoint(await this.anybody.text('/tlog/checkpoint'), this.policy);
    const before = this.last;
    this.last = now;
    if (before === undefined || (before.size === now.size && before.root.equals(now.root))) return;
    if (now.size <= before.size)
      return void this.findings.push(`a checkpoint over ${now.size} was published after one over ${before.size}`);
    const { hashes } = await this.anybody.get<{ hashes: readonly string[] }>(`/tlog/consistency?from=${before.size}&to=${now.size}`);
    const path = hashes.map((hash) => Buffer.from(hash, 'base64'));
    if (extendsTree({ old: before.size, size: now.size, path, oldRoot: before.root, root: now.root })) this.proved += 1;
    else this.findings.push(`the checkpoint over ${now.size} does not extend the one over ${before.size}`);
  }
}
