/** The ids of the next span, given before it is started: an SDK that makes spans asks for them with nothing else in between. */
export class GivenIds {
  private next: { readonly traceId: string; readonly spanId: string } | undefined;

  constructor(private readonly random: { generateTraceId(): string; generateSpanId(): string }) {}

  give<Made>(ids: { readonly traceId: string; readonly spanId: string }, make: () => Made): Made {
    this.next = ids;
    try {
      return make();
    } finally {
      this.next = undefined;
    }
  }

  generateTraceId(): string {
    return this.next?.traceId ?? this.random.generateTraceId();
  }

  generateSpanId(): string {
    return this.next?.spanId ?? this.random.generateSpanId();
  }
}
