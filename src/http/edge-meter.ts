/** Told of every request at the edge. */
export abstract class EdgeMeter {
  /** `route` as it is declared, never as it was asked for: a path holds ids. */
  abstract answered(request: { readonly method: string; readonly route: string; readonly status: number; readonly seconds: number }): void;
  /** By the code of the answer. */
  abstract refused(code: string): void;
}
