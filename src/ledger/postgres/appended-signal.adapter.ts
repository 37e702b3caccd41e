import { Client, type ClientConfig } from 'pg';
import type { Unsubscribe } from '../event-store.port';

/** How long a lost notification can go unnoticed. */
const POLL_MS = 1_000;
/** While the server is away the poll slows down to this. */
const LONGEST_POLL_MS = 8_000;
/** A listening connection that does not answer in this time is thrown away. */
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Wakes whoever reads the log's end. Other processes' appends come by LISTEN/NOTIFY; a poll of the head covers a
 * notification that was lost and a connection that broke silently, and is also what connects again.
 */
export class AppendedSignal {
  private readonly wakes = new Set<() => void>();
  private listener: Client | null = null;
  private isListening = false;
  private seen: unknown = null;
  private pause: number;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private isClosed = false;

  constructor(
    private readonly config: ClientConfig,
    private readonly pollMs = POLL_MS,
  ) {
    this.pause = pollMs;
  }

  subscribe(wake: () => void): Unsubscribe {
    // The same function given twice is two subscriptions.
    const own = (): void => wake();
    this.wakes.add(own);
    if (!this.looking && !(this.timer && this.isListening)) this.look();
    return async () => {
      this.wakes.delete(own);
      if (this.wakes.size === 0) await this.hush();
    };
  }

  /** Calls every subscriber, also for an append of this process, which need not wait for the server's word. */
  readonly wake = (): void => {
    for (const wake of this.wakes) queueMicrotask(wake);
  };

  async close(): Promise<void> {
    this.isClosed = true;
    this.wakes.clear();
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    await this.drop();
  }

  private look(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.looking = this.compareHead()
      .then(() => (this.pause = this.pollMs))
      .catch(() => this.slowDown())
      .then(() => {
        this.looking = null;
        if (this.isClosed || this.wakes.size === 0) return;
        // Whoever came while the word was being taken back is listened for at once.
        this.timer = setTimeout(() => this.look(), this.listener && !this.isListening ? 0 : this.pause).unref();
      });
  }

  private async compareHead(): Promise<void> {
    this.listener ??= await this.connect();
    if (!this.isListening) await this.listen(this.listener);
    const { rows } = await this.listener.query<{ position: string }>('select position from ledger.log_head');
    const position = rows[0]?.position;
    if (position !== this.seen) this.wake();
    this.seen = position;
  }

  private async connect(): Promise<Client> {
    const client = new Client({ ...this.config, query_timeout: ANSWER_TIMEOUT_MS });
    client.on('notification', this.wake);
    client.on('error', () => void this.drop());
    await client.connect();
    return client;
  }

  private async listen(client: Client): Promise<void> {
    this.isListening = true;
    await client.query('listen ledger_appended');
    // Something may have been appended before the listening began.
    this.wake();
  }

  /** While nobody wants to know, each commit would be told for nothing: at a thousand a second that takes the server as much as recording their seal. */
  private async hush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.listener || !this.isListening) return;
    this.isListening = false;
    await this.listener.query('unlisten ledger_appended').catch(() => this.drop());
  }

  private async slowDown(): Promise<void> {
    this.pause = Math.min(this.pause * 2, Math.max(LONGEST_POLL_MS, this.pollMs));
    await this.drop();
  }

  private async drop(): Promise<void> {
    const client = this.listener;
    this.listener = null;
    this.isListening = false;
    // That it is gone already is no news.
    await client?.end().catch(() => undefined);
  }
}
