/** What the thread that prints answers to a sheet. It is handed one at a time, so that nothing has to join the two. */
export interface PrintingAnswer {
  readonly pdf?: Uint8Array;
  /** Characters that no font has. */
  readonly missing?: readonly string[];
  readonly fault?: string;
}
