/** What a build of several projections may hold in memory. */
export interface BuildRoom {
  /** Read at once, and folded between two looks at how much is held. */
  readonly pageEvents: number;
  /** Rows held until they are written, of all parts, those on their way included. A row that changes again before is written once. */
  readonly heldRows: number;
  /** The same by the texts of the facts they were made of, for rows may be long; a fact counts for each part that minds it. */
  readonly heldCharacters: number;
  /** Rows kept after they were written, of all parts, for events to come: beyond, those are forgotten that nobody asked for of late. */
  readonly keptRows: number;
  /** While the server writes what was sent on one, rows are sent on another. */
  readonly connections: number;
}
/** Some 100 MB in all. With half of it rows were written more often, with twice of it a log was built no faster. */
export const BUILD_ROOM: BuildRoom = { pageEvents: 1_000, heldRows: 20_000, heldCharacters: 64_000_000, keptRows: 30_000, connections: 2 };
/** A part that takes so much of the room is written: the server has work from early on, and little is left for the end. */
export const SENT_AT = 1 / 16;
