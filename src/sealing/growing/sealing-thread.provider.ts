import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { SealReport, ThreadWord } from './seal-report';
import type { SealingTask } from './sealing-task';

/** A thread that died is started again; not at once, for what killed it may still be there. */
const START_AGAIN_MS = 1_000;
/** A batch takes a tenth of a second. One that is cut off in the middle is taken up by the next start, whatever it was doing. */
const STOP_WITHIN_MS = 10_000;
/** What a thread may hold: batches of events, and little else. */
const LIMITS = { maxOldGenerationSizeMb: 192 };
/**
 * MiB of each half of its young generation. What it makes is forgotten at once, and there is little of it. A flag of the
 * command line would go before a limit given to the thread, so the flag itself is changed: a heap reads it when it is made,
 * and this thread's is the only one that is made from here on (ADR 151).
 */
const YOUNG_HALF_MIB = 2;

/** The thread that seals, from outside: what it last said, and its end. */
export class SealingThread {
  private readonly log = new Logger('sealing');
  private readonly stampLog = new Logger('time-stamping');
  private worker: Worker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private last: SealReport = { state: 'WAITING', size: 0 };

  constructor(
    private readonly file: string,
    private readonly task: SealingTask,
  ) {}

  start(): void {
    setFlagsFromString(`--max-semi-space-size=${YOUNG_HALF_MIB}`);
    const worker = new Worker(this.file, { workerData: this.task, resourceLimits: LIMITS });
    worker.on('message', (word: ThreadWord) => ('stampFault' in word ? this.stampLog.error(word.stampFault) : this.heard(word)));
    worker.on('error', (fault) => this.heard({ state: 'FAULT', size: this.last.size, why: fault.message }));
    worker.once('exit', () => this.ended());
    this.worker = worker;
  }

  get report(): SealReport {
    return this.last;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    const { worker } = this;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => void worker.terminate(), STOP_WITHIN_MS);
      worker.once('exit', () => {
        clearTimeout(late);
        resolve();
      });
      worker.postMessage('stop');
    });
  }

  private heard(report: SealReport): void {
    if (report.why !== undefined && report.why !== this.last.why) this.log.error(`${report.state} at ${report.size}: ${report.why}`);
    this.last = report;
  }

  private ended(): void {
    this.worker = undefined;
    if (!this.isStopping) this.timer = setTimeout(() => this.start(), START_AGAIN_MS);
  }
}
