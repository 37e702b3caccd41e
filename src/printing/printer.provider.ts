import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { problem } from '../http/problems/refused';
import type { Uuid } from '../kernel/uuid';
import { PRINTING_LIMITS } from './printing-limits';
import { type PrintingProgram, PrintingThread, ThreadEnded } from './printing-thread.provider';
import type { SheetOfPaper } from './sheet-of-paper';

/** A PDF, or the characters that no font has. */
export type PrintedSheet = { readonly pdf: Uint8Array } | { readonly missing: readonly string[] };

/** Whatever prints sheets, at once or in the line of an archive. */
export interface Prints {
  print(sheet: SheetOfPaper): Promise<PrintedSheet>;
}
/** The place of one archive: its sheets wait for their turn, and are never refused for others who wait. */
export interface ArchivePlace extends Prints {
  leave(): void;
}

interface Waiting {
  readonly sheet: SheetOfPaper;
  readonly answer: (printed: PrintedSheet) => void;
  readonly fail: (fault: Error) => void;
}

/**
 * Prints sheets, each to a PDF with all its letters, one after the other in a thread that lives as long as there is something to print. A sheet that
 * hangs or ends the thread fails alone, and as what may be asked for again: those behind it are printed in the next thread.
 */
@Injectable()
export class Printer implements OnModuleDestroy, Prints {
  private readonly log = new Logger('printing');
  private readonly waiting: Waiting[] = [];
  private readonly ofArchives: Waiting[] = [];
  private readonly archives = new Map<ArchivePlace, Uuid>();
  private thread: PrintingThread | undefined;
  private idle: NodeJS.Timeout | undefined;
  private isPrinting = false;
  private isStopping = false;

  constructor(
    private readonly program: PrintingProgram,
    private readonly limits = PRINTING_LIMITS,
  ) {}

  /** @throws Refused UNAVAILABLE where too many wait already, or the thread ended with the sheet */
  async print(sheet: SheetOfPaper): Promise<PrintedSheet> {
    if (this.waiting.length >= this.limits.sheetsWaiting) throw problem('UNAVAILABLE');
    return this.queued(this.waiting, sheet);
  }

  /** Until it is left. @throws Refused ARCHIVES_EXHAUSTED where as many are made for the enterprise as may be, UNAVAILABLE where as many for all */
  takeArchivePlace(enterpriseId: Uuid): ArchivePlace {
    const own = [...this.archives.values()].filter((each) => each === enterpriseId).length;
    const { archives, archivesOfEnterprise: limit, archiveRetrySeconds: seconds } = this.limits;
    if (own >= limit) throw problem('ARCHIVES_EXHAUSTED', { limit, seconds });
    if (this.archives.size >= archives) throw problem('UNAVAILABLE');
    const place: ArchivePlace = {
      print: async (sheet) => this.queued(this.ofArchives, sheet),
      leave: () => void this.archives.delete(place),
    };
    this.archives.set(place, enterpriseId);
    return place;
  }

  /** Whether fonts are in memory. */
  get isAwake(): boolean {
    return this.thread !== undefined;
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.idle);
    for (let next = this.next(); next; next = this.next()) next.fail(problem('UNAVAILABLE'));
    await this.thread?.end();
  }

  private queued(line: Waiting[], sheet: SheetOfPaper): Promise<PrintedSheet> {
    if (this.isStopping) throw problem('UNAVAILABLE');
    return new Promise((answer, fail) => {
      line.push({ sheet, answer, fail });
      if (!this.isPrinting) void this.printAll();
    });
  }

  /** Somebody sits before a single sheet; an archive is under way for minutes as it is. */
  private next(): Waiting | undefined {
    return this.waiting.shift() ?? this.ofArchives.shift();
  }

  private async printAll(): Promise<void> {
    this.isPrinting = true;
    clearTimeout(this.idle);
    for (let next = this.next(); next; next = this.next()) await this.printed(next.sheet).then(next.answer, next.fail);
    this.isPrinting = false;
    this.restSoon();
  }

  private async printed(sheet: SheetOfPaper): Promise<PrintedSheet> {
    this.thread ??= new PrintingThread(this.program, this.limits.sheetMs, (ended) => this.forget(ended));
    const { pdf, missing, fault } = await this.thread.print(sheet).catch((ended: Error) => this.unavailable(ended));
    if (fault !== undefined) throw new Error(`a sheet was not printed: ${fault}`);
    return pdf ? { pdf } : { missing: missing ?? [] };
  }

  private unavailable(ended: Error): never {
    if (!(ended instanceof ThreadEnded)) throw ended;
    this.log.warn(ended.message);
    throw problem('UNAVAILABLE');
  }

  /** Whoever prints next starts another one. */
  private forget(thread: PrintingThread): void {
    if (this.thread === thread) this.thread = undefined;
  }

  private restSoon(): void {
    const { thread } = this;
    if (!thread || this.isStopping) return;
    this.idle = setTimeout(() => {
      this.forget(thread);
      void thread.end();
    }, this.limits.idleMs);
    this.idle.unref();
  }
}
