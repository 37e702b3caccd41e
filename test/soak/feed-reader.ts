import type { HonestCaller } from '../faults/honest-caller';

export interface Told {
  readonly id: string;
  readonly feedposition: string;
}
interface Page {
  readonly events: readonly Told[];
  readonly nextAfter: string;
}

const PAGE = 200;

/** Reads a feed as a payroll system does: keeps `nextAfter`, and asks again. Places rise by one, or it is a finding. */
export class FeedReader {
  readonly findings: string[] = [];
  readonly events: Told[] = [];
  private after = '0';

  constructor(private readonly payroll: HonestCaller) {}

  /** How many came. */
  async more(): Promise<number> {
    const { events, nextAfter } = await this.payroll.get<Page>(`/v1/events?after=${this.after}&limit=${PAGE}`);
    for (const { id, feedposition } of events) {
      if (BigInt(feedposition) !== BigInt(this.events.length + 1))
        this.findings.push(`place ${feedposition} of a feed came where ${this.events.length + 1} was due`);
      this.events.push({ id, feedposition });
    }
    this.after = nextAfter;
    return events.length;
  }

  async toEnd(): Promise<this> {
    while ((await this.more()) > 0);
    return this;
  }

  /** Of whoever reads the same from its beginning, later. */
  differsFrom(other: FeedReader): readonly string[] {
    const isSame = this.events.length === other.events.length && this.events.every(({ id }, index) => other.events[index]!.id === id);
    return isSame ? [] : [`a feed of ${other.events.length} events was read as ${this.events.length} while it grew`];
  }
}
