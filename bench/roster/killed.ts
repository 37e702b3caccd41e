import { Office } from './office';
import { startMeasured } from './service';

/** What came of an application in whose middle the service was killed (users' journeys, HR-9). */
export interface Resumed {
  /** Rows that were registered when it was killed. */
  readonly rowsBefore: number;
  /** From the new start to the first row that was registered after it, seconds. */
  readonly resumedSeconds: number;
  /** Rows that were registered in the end, and candidates that the batch has. */
  readonly created: number;
  readonly candidates: number;
}

/** Killed by SIGKILL once a fifth of the rows is registered, started again, and left alone. */
export async function killedInTheMiddle(databaseUrl: string, bytes: Buffer, rows: number): Promise<Resumed> {
  let service = await startMeasured(databaseUrl);
  try {
    const before = await Office.open(service.url, service.key);
    const batchId = await before.openBatch();
    const { importId } = await before.check(batchId, bytes);
    const rowsBefore = await before.applyUntil(importId, rows / 5);
    const from = performance.now();
    service = await service.killedAndStarted();
    const office = before.at(service.url);
    const resumed = await office.until(importId, from, ({ progress, state }) => progress.done > rowsBefore || state === 'APPLIED');
    const { job } = await office.until(importId, from, ({ state }) => state === 'APPLIED');
    return {
      rowsBefore,
      resumedSeconds: resumed.seconds,
      created: job.counts!.created!,
      candidates: await office.candidates(batchId, job.position),
    };
  } finally {
    await service.stop();
  }
}
