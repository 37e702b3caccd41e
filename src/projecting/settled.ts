export type Settled<Value> = { readonly value: Value } | { readonly fault: unknown };

/** A promise that may be left alone: its fault waits for whoever asks, and is nobody's unhandled one. */
export const settled = <Value>(promise: Promise<Value>): Promise<Settled<Value>> =>
  promise.then(
    (value) => ({ value }),
    (fault: unknown) => ({ fault }),
  );

export async function unsettled<Value>(promise: Promise<Settled<Value>>): Promise<Value> {
  const outcome = await promise;
  if ('fault' in outcome) throw outcome.fault;
  return outcome.value;
}
