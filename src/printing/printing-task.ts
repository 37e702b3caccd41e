import type { SheetOfPaper } from './sheet-of-paper';

/** What the thread that prints is asked, and what it answers; `id` joins them. */
export interface PrintingTask {
  readonly id: number;
  readonly sheet: SheetOfPaper;
}
export interface PrintingAnswer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  /** Characters that no font has. */
  readonly missing?: readonly string[];
  readonly fault?: string;
}
