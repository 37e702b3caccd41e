import type { SealTables } from '../growing/seal-tables.adapter';
import type { Stamps } from './stamps.adapter';
import { isStampOf, stampRequest } from './time-stamping.hash';

/** A token has some 2 KB: one an hour says as much as anybody needs to know. */
export const STAMP_SECONDS = 3_600;
/** How often it is looked whether one is due: an authority that was away is asked again within a minute. */
const LOOK_MS = 60_000;
const ANSWER_WITHIN_MS = 20_000;
const MAX_TOKEN_BYTES = 65_536;

/** Has an authority stamp the last published checkpoint, once an hour. Nothing waits for it: a stamp that is missing is made later. */
export class TimeStamping {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly authorityUrl: string,
    private readonly tables: Pick<SealTables, 'latestPublished'>,
    private readonly stamps: Stamps,
    private readonly onFault: (fault: Error) => void,
  ) {}

  start(): void {
    const look = (): void => {
      this.running = this.stampIfDue().catch((fault: Error) => this.onFault(fault));
    };
    this.timer = setInterval(look, LOOK_MS);
    look();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** @throws Error where the authority cannot be reached, or says no */
  async stampIfDue(): Promise<void> {
    const published = await this.tables.latestPublished();
    if (!published || published.note === null || (await this.stamps.isFresh(STAMP_SECONDS))) return;
    const answer = await fetch(this.authorityUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(stampRequest(published.note)),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const token = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok || token.length > MAX_TOKEN_BYTES || !isStampOf(published.note, token))
      throw new Error(`the time-stamp authority answers ${answer.status} with ${token.length} bytes that stamp nothing`);
    await this.stamps.add({ size: published.size, note: published.note, token });
  }
}
