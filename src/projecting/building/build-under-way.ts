/** Somebody else builds this projection, or compares it; once that is done there may be nothing left to do. */
export class BuildUnderWay extends Error {
  constructor(readonly projection: string) {
    super(`${projection} is being built or compared by another process`);
  }
}
