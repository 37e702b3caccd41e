interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
}

export interface TogetherLimits {
  /** Items carried out at once; more make everybody behind them wait. */
  readonly most: number;
  /** How many batches may be under way at a time. */
  readonly underWay: number;
  /**
   * A batch takes its part of all who are here, so that one is on its way while the answers of another are worked on. Otherwise
   * those who were answered together come back together, and soon are one batch for which first one side waits, then the other.
   */
  readonly inParts?: boolean;
  /** The end of the program's present turn, for work of which each batch costs much: it begins once a turn has brought nobody new. */
  readonly turn?: () => Promise<void>;
  /** After so many turns it begins in any case. */
  readonly mostTurns?: number;
}

/**
 * Work that costs nearly the same for one and for many: while one batch is under way, the next one gathers. Whoever comes
 * alone goes at once, so nobody waits for company; under load many share a way to the database and back.
 */
export class Together<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;
  private carried = 0;
  private isStarting = false;

  /**
   * `carryOut` gives a result for each item, in their order; where it fails, all of its items do. Of items of one name, where they
   * are named, a batch holds only the first.
   */
  constructor(
    private readonly carryOut: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly limits: TogetherLimits,
    private readonly nameOf?: (item: Item) => string,
  ) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.start();
    });
  }

  /** Not before those have come who come in the same breath. */
  private start(): void {
    if (this.isStarting || this.underWay >= this.limits.underWay || this.waiting.length === 0) return;
    this.isStarting = true;
    void this.breath().then(() => {
      this.isStarting = false;
      void this.go(this.take());
      this.start();
    });
  }

  /** Who came while a batch was under way has waited for company long enough: the next one goes before the answers of the one before it are given. */
  private goOn(): void {
    if (!this.isStarting && this.waiting.length > 0) void this.go(this.take());
    this.start();
  }

  private async breath(): Promise<void> {
    const { turn, most, mostTurns = Infinity } = this.limits;
    let come = 0;
    for (let turns = 0; turn && turns < mostTurns && this.waiting.length > come && (come === 0 || this.waiting.length < most); turns += 1) {
      come = this.waiting.length;
      await turn();
    }
  }

  private async go(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    this.underWay += 1;
    this.carried += batch.length;
    const ended = await this.carriedOut(batch).then(
      (results) => () => batch.forEach(({ resolve }, index) => resolve(results[index] as Result)),
      (fault: unknown) => () => batch.forEach(({ reject }) => reject(fault)),
    );
    this.underWay -= 1;
    this.carried -= batch.length;
    this.goOn();
    ended();
  }

  /** A fault is a fault of all, also one thrown before there is a promise. */
  private async carriedOut(batch: readonly Waiting<Item, Result>[]): Promise<readonly Result[]> {
    return this.carryOut(batch.map(({ item }) => item));
  }

  private get most(): number {
    const { most, underWay, inParts } = this.limits;
    return inParts ? Math.min(most, Math.ceil((this.waiting.length + this.carried) / underWay)) : most;
  }

  private take(): readonly Waiting<Item, Result>[] {
    const { nameOf, most } = this;
    if (!nameOf) return this.waiting.splice(0, most);
    const [taken, names, left] = [[] as Waiting<Item, Result>[], new Set<string>(), [] as Waiting<Item, Result>[]];
    for (const each of this.waiting) {
      const name = nameOf(each.item);
      if (taken.length === most || names.has(name)) left.push(each);
      else taken.push(each);
      names.add(name);
    }
    this.waiting = left;
    return taken;
  }
}

/** Everybody who asks shares one look that begins after they asked; it costs nearly the same for one and for a thousand. */
const ALL_TOGETHER = { most: Number.MAX_SAFE_INTEGER, underWay: 1 } as const;
export const sameForAll = <Result>(look: () => Promise<Result>): Together<void, Result> =>
  new Together<void, Result>(async (asked) => {
    const seen = await look();
    return asked.map(() => seen);
  }, ALL_TOGETHER);
