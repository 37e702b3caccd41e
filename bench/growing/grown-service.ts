import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { RUN_LEAVES } from '../../src/sealing/ids/id-runs';
import { MERGED_RUNS } from '../../src/sealing/ids/merged-runs';
import { NEVER_SPENT } from '../http/never-spent';
import { type MeasuredService, startMeasured } from '../roster/service';
import { Asker } from './asking';
import type { GrownLedger } from './grown-ledger';

const LOOK_MS = 500;
// Runs of ids that could be merged and are not: of the first level by the size, of each other one by the one below.
const UNMERGED = `select coalesce(sum(there / ${MERGED_RUNS} - coalesce(runs, 0)), 0)::int as left from (
  select 1 as level, size / ${RUN_LEAVES} as there from seal.state union all select level + 1, runs from seal.merged where level < 5) below left join seal.merged using (level)`;

/** The built product on a grown ledger, once it has sealed all of it, and merged what it finds ids by; `peaks` are the most memory it held in each part, in MiB. */
export class GrownService {
  readonly peaks: Record<string, number | null> = {};

  private constructor(
    readonly ledger: GrownLedger,
    private service: MeasuredService,
    public asker: Asker,
  ) {}

  static async start(ledger: GrownLedger): Promise<GrownService> {
    const service = await startMeasured(
      ledger.url,
      { dataDir: ledger.dataDir, key: ledger.story.keys.admin, isKept: true },
      { LEDGER_DEMO_FROM: '2026-12-07', RATE_LIMITS: NEVER_SPENT },
    );
    const grown = new GrownService(ledger, service, new Asker(service.url));
    grown.peak('started');
    try {
      await grown.sealed();
    } catch (fault) {
      // A process that is left keeps the benchmark from ending with its fault.
      await grown.stop();
      throw fault;
    }
    grown.peak('sealing');
    return grown;
  }

  get url(): string {
    return this.service.url;
  }

  /** What was held since the last time. */
  peak(part: string): void {
    this.peaks[part] = this.service.peakMiB();
  }

  /** Killed and started again, with new connections to the database. */
  async again(): Promise<void> {
    this.asker.close();
    this.service = await this.service.killedAndStarted();
    this.asker = new Asker(this.service.url);
  }

  async stop(): Promise<void> {
    this.asker.close();
    await this.service.stop();
  }

  private async sealed(): Promise<void> {
    while (!(await this.isSealed())) await pause(LOOK_MS);
    const owner = new Client({ connectionString: this.ledger.url });
    await owner.connect();
    while ((await owner.query<{ left: number }>(UNMERGED)).rows[0]!.left > 0) await pause(LOOK_MS);
    await owner.end();
  }

  private async isSealed(): Promise<boolean> {
    const metrics = await (await fetch(`${this.service.url}/metrics`)).text();
    const lag = /^seal_lag_events(?:{.*})? (\d+)$/m.exec(metrics)?.[1];
    return lag !== undefined && Number(lag) === 0;
  }
}
