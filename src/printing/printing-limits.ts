export interface PrintingLimits {
  readonly sheetMs: number;
  readonly idleMs: number;
  readonly sheetsWaiting: number;
  readonly archives: number;
  readonly archivesOfEnterprise: number;
  readonly archiveRetrySeconds: number;
}

export const PRINTING_LIMITS: PrintingLimits = {
  /** What one sheet may take from when the thread is handed it, fonts read for the first time and a busy machine included; a thread that takes longer hangs. */
  sheetMs: 30_000,
  /** So long after the last sheet the thread ends, and gives its memory back: an office prints a batch in one sitting. */
  idleMs: 60_000,
  /** Sheets that wait behind the one that is printed: a few seconds of the thread's work. */
  sheetsWaiting: 64,
  /** Archives that are made at a time, each with one sheet in line: together they print as fast as one. */
  archives: 8,
  /** Of these for one enterprise, so that it leaves room for others: one that is loaded, and the next. */
  archivesOfEnterprise: 2,
  /** After which whoever was refused a place may ask again: an archive is under way for minutes, so sooner would be for nothing. */
  archiveRetrySeconds: 30,
};
