/** What was said outside the database, and signed, is not what the database says now. Nothing is signed until that is put right. */
export class SealDiverged extends Error {}

/** An event is not what was committed to when it was appended: it is not sealed, and none behind it. */
export class AlteredBeforeSeal extends Error {}

/** The store's order has a hole, or an event where none may be. */
export class OrderBroken extends Error {}

/** Too few witnesses have cosigned a checkpoint by the policy: it is not published before they have. */
export class QuorumMissing extends Error {}

/** Another sealer has moved the seal, or taken it over. */
export class SealTaken extends Error {}
