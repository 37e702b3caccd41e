/** The sleeps of one engine, which can end them. */
export class Pauses {
  private readonly idlers = new Set<() => void>();
  private readonly resters = new Set<() => void>();

  /** Until something is appended, or so long at most. */
  idle(ms: number): Promise<void> {
    return this.sleep(ms, this.idlers);
  }

  /** So long, whatever is appended. */
  rest(ms: number): Promise<void> {
    return this.sleep(ms, this.resters);
  }

  wake(): void {
    for (const rouse of this.idlers) rouse();
  }

  /** Ends every sleep: something has to be looked at at once. */
  rouse(): void {
    for (const rouse of [...this.idlers, ...this.resters]) rouse();
  }

  private sleep(ms: number, sleepers: Set<() => void>): Promise<void> {
    return new Promise((resolve) => {
      const rouse = (): void => {
        clearTimeout(timer);
        sleepers.delete(rouse);
        resolve();
      };
      const timer = setTimeout(rouse, ms);
      sleepers.add(rouse);
    });
  }
}
