import { Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';

/** Advisory lock of the one instance that projects and acts; any constant that nobody else uses. */
const ENGINE_LOCK = 7_270_615_001;
/** How often the owner makes sure that it still is one, and how long the answer may take. */
const HEARTBEAT_MS = 2_000;
const ANSWER_TIMEOUT_MS = 3_000;
const HEARTBEAT = { text: 'SELECT 1', query_timeout: ANSWER_TIMEOUT_MS };
/** The server gives up a silent owner's connection, and with it the lock, after 3 + 3 x 1 s: a machine that is gone says no goodbye. */
const KEEPALIVE =
  "SELECT set_config('tcp_keepalives_idle', '3', false), set_config('tcp_keepalives_interval', '1', false), set_config('tcp_keepalives_count', '3', false)";

/**
 * The right to drive the readers of this ledger. It lives as long as its connection: an instance that dies gives it back.
 * One whose connection died learns it at the next heartbeat at the latest; what it writes until then, the claims on the
 * checkpoints keep apart from what the next owner writes.
 */
export class Ownership {
  private readonly log = new Logger('engine');
  private timer: NodeJS.Timeout | undefined;
  private tellLost: () => void = () => undefined;
  private isOver = false;

  private constructor(private readonly connection: PoolClient) {
    connection.on('error', (fault: Error) => this.lose(fault.message)).on('end', () => this.lose('the connection ended'));
  }

  /** undefined where another instance has it. */
  static async take(pool: Pool): Promise<Ownership | undefined> {
    const ownership = new Ownership(await pool.connect());
    if (await ownership.lock()) return ownership;
    ownership.release();
    return undefined;
  }

  /** Calls back once when it is lost. */
  whenLost(tell: () => void): void {
    if (this.isOver) return tell();
    this.tellLost = tell;
    this.beat();
  }

  release(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    // Destroyed rather than given back, so that nobody inherits the lock with the connection.
    this.connection.release(true);
  }

  private async lock(): Promise<boolean> {
    try {
      await this.connection.query(KEEPALIVE);
      const { rows } = await this.connection.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1) AS "isMine"', [ENGINE_LOCK]);
      return rows[0]!.isMine && !this.isOver;
    } catch (fault) {
      this.lose((fault as Error).message);
      return false;
    }
  }

  private beat(): void {
    this.timer = setTimeout(() => {
      this.connection.query(HEARTBEAT).then(
        () => this.isOver || this.beat(),
        (fault: Error) => this.lose(fault.message),
      );
    }, HEARTBEAT_MS);
  }

  private lose(why: string): void {
    if (this.isOver) return;
    this.release();
    this.log.error(`the ownership of the engine was lost: ${why}`);
    this.tellLost();
  }
}
