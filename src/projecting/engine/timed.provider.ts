const MS_PER_SECOND = 1_000;
export const secondsSince = (began: number): number => (performance.now() - began) / MS_PER_SECOND;

/** Does it, and tells how long it took and whether it was done; what it throws is thrown. */
export async function timed(act: () => Promise<void>, told: (seconds: number, isDone: boolean) => void): Promise<void> {
  const began = performance.now();
  try {
    await act();
  } catch (fault) {
    told(secondsSince(began), false);
    throw fault;
  }
  told(secondsSince(began), true);
}
