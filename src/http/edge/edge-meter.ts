export interface Answered {
  readonly method: string;
  /** As it is declared, never as it was asked for: a path holds ids. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** The request's number, which links the events of its command, too. */
  readonly id: string;
  /** The caller's own trace, as it says. */
  readonly traceparent: string | undefined;
}

/** Told of every request at the edge. */
export abstract class EdgeMeter {
  abstract answered(request: Answered): void;
  /** By the code of the answer. */
  abstract refused(code: string): void;
}
