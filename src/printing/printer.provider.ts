import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { problem } from '../http/refused';
import { type PrintingProgram, PrintingThread } from './printing-thread.provider';
import type { SheetOfPaper } from './sheet-of-paper';

/** So long after the last sheet the thread ends, and gives its memory back: an office prints a batch in one sitting. */
const IDLE_MS = 60_000;
/** Sheets that wait for the one thread: a few seconds of its work. */
const MAX_WAITING = 64;

/** A PDF, or the characters that no font has. */
export type PrintedSheet = { readonly pdf: Uint8Array } | { readonly missing: readonly string[] };

/** Prints sheets, each to a PDF with all its letters, in a thread that lives as long as there is something to print. */
@Injectable()
export class Printer implements OnModuleDestroy {
  private thread: PrintingThread | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly program: PrintingProgram, private readonly idleMs = IDLE_MS) {}

  /** @throws Refused UNAVAILABLE where too many wait already */
  async print(sheet: SheetOfPaper): Promise<PrintedSheet> {
    clearTimeout(this.idle);
    const thread = (this.thread ??= new PrintingThread(this.program, (ended) => this.forget(ended)));
    if (thread.sheetsWaiting >= MAX_WAITING) throw problem('UNAVAILABLE');
    const { pdf, missing, fault } = await thread.print(sheet).finally(() => this.restSoon(thread));
    if (fault !== undefined) throw new Error(`a sheet was not printed: ${fault}`);
    return pdf ? { pdf } : { missing: missing ?? [] };
  }

  /** Whether fonts are in memory. */
  get isAwake(): boolean {
    return this.thread !== undefined;
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.idle);
    await this.thread?.end();
  }

  /** Whoever prints next starts another one. */
  private forget(thread: PrintingThread): void {
    if (this.thread === thread) this.thread = undefined;
  }

  private restSoon(thread: PrintingThread): void {
    if (thread.sheetsWaiting > 0) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      this.forget(thread);
      void thread.end();
    }, this.idleMs);
    this.idle.unref();
  }
}
