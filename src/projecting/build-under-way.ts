/** Somebody else builds this projection; once that is done there may be nothing left to do. */
export class BuildUnderWay extends Error {
  constructor(projection: string) {
    super(`${projection} is being built beside its live rows by another process`);
  }
}
