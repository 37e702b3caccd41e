import type { Bundle } from '../growing/growing-log';
import type { SealTables } from '../growing/seal-tables.adapter';

/** Bundles read at a time: half a megabyte of entries. */
const PAGE_BUNDLES = 8;

/** Hands over bundle after bundle; the next page is read while this one is looked at. */
export class BundleCursor {
  private page: ReadonlyMap<number, Bundle> = new Map();
  private ahead: Promise<readonly Bundle[]>;

  constructor(
    private readonly tables: Pick<SealTables, 'bundles'>,
    private readonly end: number,
  ) {
    this.ahead = this.read(0);
  }

  /** From 0 on, one after the other; undefined where it is not there. */
  async next(n: number): Promise<Bundle | undefined> {
    if (n % PAGE_BUNDLES === 0) {
      this.page = new Map((await this.ahead).map((bundle) => [bundle.n, bundle]));
      this.ahead = this.read(n + PAGE_BUNDLES);
    }
    return this.page.get(n);
  }

  private read(from: number): Promise<readonly Bundle[]> {
    if (from >= this.end) return Promise.resolve([]);
    const read = this.tables.bundles(from, Math.min(this.end, from + PAGE_BUNDLES));
    // Whoever asks for the page hears of it.
    read.catch(() => undefined);
    return read;
  }
}
