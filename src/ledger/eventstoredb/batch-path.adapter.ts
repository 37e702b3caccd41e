/**
 * The client sends appends in one stream of batches and keeps what waits for an answer in a table of the whole process,
 * which an error of any stream empties. An answer that comes after that, on another stream, finds no entry and ends the
 * process (reproduced; docs/adr/0040). So one store of a process at a time may use that way; others append one by one.
 */
let holder: object | null = null;

export function holdBatchPath(store: object): boolean {
  holder ??= store;
  return holder === store;
}

export function leaveBatchPath(store: object): void {
  if (holder === store) holder = null;
}
