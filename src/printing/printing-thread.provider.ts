import { Worker } from 'node:worker_threads';
import type { PrintingAnswer, PrintingTask } from './printing-task';
import type { SheetOfPaper } from './sheet-of-paper';

/** What a sheet may take, fonts read for the first time and a busy machine included; a thread that takes longer hangs, and is ended. */
const PRINTED_WITHIN_MS = 30_000;
/** What a thread may hold: the letters of some hundred small files, and one sheet at a time. */
const LIMITS = { maxOldGenerationSizeMb: 160 };

/** The program of the thread, and the fonts that it asks last. */
export interface PrintingProgram {
  readonly threadFile: string;
  readonly ownFonts: readonly string[];
}
interface Waiting {
  readonly answer: (answer: PrintingAnswer) => void;
  readonly fail: (fault: Error) => void;
}

/** One life of the thread that prints, from outside. What it was asked when it ends fails with it. */
export class PrintingThread {
  private readonly waiting = new Map<number, Waiting>();
  private readonly worker: Worker;
  private last = 0;
  private why = 'the thread that prints has ended';

  constructor({ threadFile, ownFonts }: PrintingProgram, ended: (thread: PrintingThread) => void) {
    this.worker = new Worker(threadFile, { workerData: ownFonts, resourceLimits: LIMITS });
    this.worker.on('message', (answer: PrintingAnswer) => this.waiting.get(answer.id)?.answer(answer));
    this.worker.on('error', ({ message }) => (this.why = message));
    this.worker.once('exit', () => {
      ended(this);
      for (const { fail } of [...this.waiting.values()]) fail(new Error(this.why));
    });
  }

  get sheetsWaiting(): number {
    return this.waiting.size;
  }

  print(sheet: SheetOfPaper): Promise<PrintingAnswer> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => void this.worker.terminate(), PRINTED_WITHIN_MS);
      const over = (): void => {
        clearTimeout(late);
        this.waiting.delete(id);
      };
      this.waiting.set(id, { answer: (answer) => (over(), resolve(answer)), fail: (fault) => (over(), reject(fault)) });
      this.worker.postMessage({ id, sheet } satisfies PrintingTask);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
