import { Worker } from 'node:worker_threads';
import type { PrintingAnswer } from './printing-answer';
import type { SheetOfPaper } from './sheet-of-paper';

/** What a thread's heap may hold: the letters of some hundred small files, and one sheet at a time. Young objects are cleared early: they are most of what it would grow by. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

/** The program of the thread, and the fonts that it asks last. */
export interface PrintingProgram {
  readonly threadFile: string;
  readonly ownFonts: readonly string[];
}
/** The sheet that is printed just now. */
interface UnderHand {
  readonly answer: (answer: PrintingAnswer) => void;
  readonly fail: (fault: Error) => void;
}

/** The thread ended before it answered: the sheet may be as good as any, and another thread may print it. */
export class ThreadEnded extends Error {}

/** One life of the thread that prints, from outside: one sheet at a time. */
export class PrintingThread {
  private readonly worker: Worker;
  private underHand: UnderHand | undefined;
  private why = 'the thread that prints has ended';

  constructor(
    { threadFile, ownFonts }: PrintingProgram,
    private readonly sheetMs: number,
    ended: (thread: PrintingThread) => void,
  ) {
    this.worker = new Worker(threadFile, { workerData: ownFonts, resourceLimits: LIMITS });
    this.worker.on('message', (answer: PrintingAnswer) => this.underHand?.answer(answer));
    this.worker.on('error', ({ message }) => (this.why = message));
    this.worker.once('exit', () => {
      ended(this);
      this.underHand?.fail(new ThreadEnded(this.why));
    });
  }

  /** Not before the last sheet is answered. A thread that takes too long hangs, and is ended with the sheet. */
  print(sheet: SheetOfPaper): Promise<PrintingAnswer> {
    return new Promise<PrintingAnswer>((answer, fail) => {
      const late = setTimeout(() => {
        this.why = `a sheet was not printed within ${this.sheetMs} ms`;
        void this.worker.terminate();
      }, this.sheetMs);
      const over = (): void => {
        clearTimeout(late);
        this.underHand = undefined;
      };
      this.underHand = { answer: (answered) => (over(), answer(answered)), fail: (fault) => (over(), fail(fault)) };
      this.worker.postMessage(sheet);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
