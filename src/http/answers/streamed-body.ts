/**
 * A body too large for memory: taken in while it comes, by whoever declared its type, and only once somebody who may send
 * it is known. What it is stands in the parser of that type.
 */
export abstract class StreamedBody {
  /** Takes the whole body in, once; its SHA-256. */
  abstract digest(): Promise<string>;
}
