import { type SigningKey, SigningKeyUnusable } from './signing-key.port';

export interface SparingLimits {
  /** Signatures asked for at once, each by a program of its own. */
  readonly underWay: number;
  /** Who would wait longer than this line is told so at once. */
  readonly waiting: number;
  /** Where one failed the next ones most likely do, and it is asked by everybody: for so long it is not tried again. */
  readonly failedForMs: number;
}
export const SPARING: SparingLimits = { underWay: 4, waiting: 200, failedForMs: 2_000 };

/** A key that costs much to ask, and that strangers' requests ask: the same bytes once for all who want them, few at a time, and not again at once where it failed. */
export class SparingKey implements SigningKey {
  private readonly asked = new Map<string, Promise<Buffer>>();
  private readonly line: (() => void)[] = [];
  private underWay = 0;
  private failed: { readonly fault: unknown; readonly sinceMs: number } | undefined;

  constructor(
    private readonly key: SigningKey,
    private readonly limits: SparingLimits = SPARING,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  get publicKey(): Buffer {
    return this.key.publicKey;
  }

  sign(bytes: Uint8Array): Promise<Buffer> {
    const name = Buffer.from(bytes).toString('latin1');
    const known = this.asked.get(name);
    if (known) return known;
    const signing = this.inTurn(bytes).finally(() => this.asked.delete(name));
    this.asked.set(name, signing);
    return signing;
  }

  private async inTurn(bytes: Uint8Array): Promise<Buffer> {
    this.mustNotHaveFailed();
    if (this.line.length >= this.limits.waiting) throw new SigningKeyUnusable(`${this.limits.waiting} wait for a signature already`);
    if (this.underWay >= this.limits.underWay) await new Promise<void>((resolve) => void this.line.push(resolve));
    else this.underWay += 1;
    try {
      // What was tried meanwhile tells those who waited.
      this.mustNotHaveFailed();
      return await this.key.sign(bytes).catch((fault: unknown) => this.remember(fault));
    } finally {
      // The place is handed on, not given back: nobody who comes now goes before those who wait.
      const next = this.line.shift();
      if (next) next();
      else this.underWay -= 1;
    }
  }

  private remember(fault: unknown): never {
    this.failed = { fault, sinceMs: this.nowMs() };
    throw fault;
  }

  private mustNotHaveFailed(): void {
    if (this.failed && this.nowMs() - this.failed.sinceMs >= this.limits.failedForMs) this.failed = undefined;
    if (this.failed) throw this.failed.fault;
  }
}
