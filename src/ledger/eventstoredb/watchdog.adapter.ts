/** The server was silent for too long. Whether it did what it was asked to is unknown. */
export class NoAnswer extends Error {}

/**
 * The client tells a deadline to the server and then waits for ever: a call whose answer never comes never settles.
 * So no promise of it is awaited without this.
 * @throws NoAnswer
 */
export function withinTime<T>(ms: number, what: string, call: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(`no answer to ${what} within ${ms} ms`)), ms);
    const inTime =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        clearTimeout(timer);
        settle(value);
      };
    call.then(inTime(resolve), inTime(reject));
  });
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
