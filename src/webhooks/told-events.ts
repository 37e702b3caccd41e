import type { Uuid } from '../kernel/uuid';

/** An event of an enterprise's feed, as it is sent. */
export interface ToldEvent {
  readonly eventId: Uuid;
  /** Public name. */
  readonly type: string;
  readonly feedPosition: bigint;
  /** The CloudEvent, in JSON. */
  readonly body: string;
}
export interface ToldPage {
  readonly events: readonly ToldEvent[];
  /** Behind the last event of this page, or behind all that were looked at. */
  readonly nextAfter: bigint;
  readonly head: bigint;
}
export interface ToldAsked {
  readonly after: bigint;
  readonly types: readonly string[];
  readonly limit: number;
}

/** What the feeds of enterprises tell. Webhooks send the same; which view holds it, they do not know. */
export abstract class ToldEvents {
  /** How far each of these feeds goes. */
  abstract heads(enterprises: readonly Uuid[]): Promise<ReadonlyMap<string, bigint>>;
  /** Seen with the eyes of the enterprise alone. */
  abstract page(enterpriseId: Uuid, asked: ToldAsked): Promise<ToldPage>;
  /** The first of these names, whole or ending in a star, that means no type of this release. */
  abstract unknownType(types: readonly string[]): string | undefined;
}
