/** Begins a piece of work once the one before it is done, and does not wait for it. */
export type Behind = (work: () => Promise<void>) => Promise<void>;

/**
 * While one piece of work goes on, what the next one needs is made ready. A fault is thrown where the next one would begin, or at the end; whatever
 * comes of the whole, nothing of it goes on when it is told.
 */
export async function oneBehind<Result>(whole: (behind: Behind) => Promise<Result>): Promise<Result> {
  let under: Promise<void> = Promise.resolve();
  try {
    return await whole(async (work) => {
      await under;
      under = work();
      // Heard where it is waited for.
      under.catch(() => undefined);
    });
  } finally {
    await under;
  }
}
