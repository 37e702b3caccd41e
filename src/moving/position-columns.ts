/** Every column, outside the log and the read models, that holds a position of the store. `test/house/positions.spec.ts` compares it with the migrations. */
export const POSITION_COLUMNS = [
  ['engine.checkpoint', 'position'],
  ['engine.process_refusal', 'position'],
  ['engine.hold', 'position'],
  ['seal.state', 'position'],
  ['imports.job', 'position'],
  ['imports.evidence_job', 'position'],
] as const;
/** Those of the seal's bundles go leaf by leaf (seal-positions.provider.ts). */
export const SEAL_COLUMNS = [
  ['seal.bundle', 'first_position'],
  ['seal.bundle', 'positions'],
] as const;
