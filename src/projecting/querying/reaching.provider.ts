import { sameForAll, type Together } from '../../kernel/together';
import type { Position } from '../../ledger/event-store.port';

/** A query waits this long for the position its caller asked for, then says so (decision 19). */
export const MIN_POSITION_WAIT_MS = 2_000;
/** Looked at again after so long at the latest: where another instance projects, nothing is told here. */
const RECHECK_MS = 20;
/**
 * A look takes a millisecond, and waits for a connection where all are busy. One that is not answered by then is given up: everybody would wait behind a
 * connection that was cut without a word, for a quarter of an hour, until the system gives it up.
 */
export const LOOK_MS = 5_000;

/** The read models have not yet reached the position asked for, or are not yet built for this release; the same question may be asked again. */
export class ReadModelBehind extends Error {}

/** How far each projection has come; who has not begun is left out. */
export type Reached = ReadonlyMap<string, Position>;
export interface Wait {
  readonly waitMs?: number;
  readonly projections?: readonly string[];
}

interface Pauses {
  readonly recheckMs?: number;
  readonly lookMs?: number;
}

/** @throws ReadModelBehind where no answer comes in time: what comes later is nobody's any more */
export async function answered<Told>(look: Promise<Told>, ms: number): Promise<Told> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ReadModelBehind(`what was asked of the read models was not answered within ${ms} ms`)), ms);
  });
  return Promise.race([look, silence]).finally(() => clearTimeout(timer));
}

/** The least position that all of these have reached; undefined where one has not begun. */
export function leastReached(reached: Reached, projections: readonly string[]): Position | undefined {
  let least: Position | undefined;
  for (const name of projections) {
    const position = reached.get(name);
    if (position === undefined) return undefined;
    if (least === undefined || position < least) least = position;
  }
  return least;
}

/**
 * Waits until read models have come as far as somebody asks. What this instance projects it knows without asking the database, and so does not
 * ask before it is there; what another one projects is looked at again and again, by one question for all who wait.
 */
export class Reaching {
  private readonly waiting = new Set<() => void>();
  private readonly here = new Map<string, Position>();
  private readonly looks: Together<void, Reached>;
  private readonly names: ReadonlySet<string>;
  private readonly recheckMs: number;
  private readonly lookMs: number;

  /** `look` tells how far all of them are stored to have come. */
  constructor(
    look: () => Promise<Reached>,
    private readonly projections: readonly string[],
    { recheckMs = RECHECK_MS, lookMs = LOOK_MS }: Pauses = {},
  ) {
    this.names = new Set(projections);
    [this.recheckMs, this.lookMs] = [recheckMs, lookMs];
    this.looks = sameForAll(() => answered(look(), lookMs));
  }

  /** A reader of this instance stands here now; nobody waits for one that makes no read model. */
  progressed(name: string, position: Position): void {
    if (!this.names.has(name)) return;
    this.here.set(name, position);
    for (const wake of this.waiting) wake();
  }

  /** Another instance may project from now on: what was known here grows old. */
  left(): void {
    this.here.clear();
  }

  /**
   * As this instance knows it: true where it projects and was there. A crash of the database may have taken back what waits for no disk
   * (ADR 180), so that whoever reads by this alone compares with the position of its snapshot.
   */
  isHere(position: Position, projections = this.projections): boolean {
    return (leastReached(this.here, projections) ?? -1n) >= position;
  }

  /** @throws ReadModelBehind after {@link MIN_POSITION_WAIT_MS}, or the wait given; after {@link LOOK_MS} where nothing answers */
  async reach(position: Position, { waitMs = MIN_POSITION_WAIT_MS, projections = this.projections }: Wait = {}): Promise<void> {
    // Where nothing is asked for nothing is looked up: every reading comes by here.
    if (position === 0n) return;
    const deadline = performance.now() + waitMs;
    // What is known here not to be there needs no look before something has moved.
    for (let isToLook = waitMs === 0 || !this.isKnownBehind(position, projections); ; isToLook = true) {
      // Asked for before looking, so that a step in between is not missed.
      const step = this.nextStep(() => this.isHere(position, projections));
      if (isToLook && (leastReached(await this.look(), projections) ?? 0n) >= position) return step.forget();
      if (isToLook && performance.now() >= deadline) throw new ReadModelBehind(`the read models have not reached position ${position}`);
      await step.taken;
    }
  }

  /** A look is given up after so long, and so is the wait for the one that was under way before. */
  private look(): Promise<Reached> {
    return answered(this.looks.add(), this.lookMs);
  }

  private isKnownBehind(position: Position, projections: readonly string[]): boolean {
    const least = leastReached(this.here, projections);
    return least !== undefined && least < position;
  }

  /** Taken when `isThere` holds after a step of a projection, or after {@link RECHECK_MS}. */
  private nextStep(isThere: () => boolean): { readonly taken: Promise<void>; forget(): void } {
    let forget = (): void => undefined;
    const taken = new Promise<void>((resolve) => {
      const wake = (): void => (isThere() ? forget() : undefined);
      forget = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(forget, this.recheckMs);
      this.waiting.add(wake);
    });
    return { taken, forget };
  }
}
