import type { Day } from '../../kernel/day';
import { documentEvidence, type Gathered } from '../../kernel/evidence';
import city202201 from './packs/CN-320800-2022-01.json';
import city202601 from './packs/CN-320800-2026-01.json';
import inventedCity202601 from './packs/CN-329900-2026-01.json';
import { PolicyDocument, policyPack, policyPacks, ResolvedPack } from './policy-packs';

/**
 * Packs shipped with the product; a published pack is never edited, a change is a new version. 329900 is no division of
 * GB/T 2260: an invented city, for trying out what no published pack says yet (whole numbers given by the authority, letters).
 */
export const SHIPPED_PACKS: readonly PolicyDocument[] = [city202201, city202601, inventedCity202601].map(policyPack);

/** What this process knows of published packs (ADR 41). A reference means the same for ever; only more of them come. */
let shelf = policyPacks(SHIPPED_PACKS);

export const policyPackOn = (region: string, day: Day): ResolvedPack | undefined => shelf.on(region, day);
/** As evidence: recorded by its reference, since a published pack never changes; by a name of its own where nobody published one. */
export function policyEvidence(region: string, on: Day): Gathered<ResolvedPack | null> {
  const resolved = policyPackOn(region, on);
  return documentEvidence(resolved?.ref ?? `none:${region}@${on}`, resolved ?? null);
}
export const policyPacksInForce = (day: Day): readonly PolicyDocument[] => shelf.inForce(day);
export const policyPackByRef = (ref: string): ResolvedPack | undefined => shelf.byRef(ref);

/** Beside the shipped ones, all that the ledger holds. */
export function shelvePolicyPacks(published: readonly PolicyDocument[]): void {
  shelf = policyPacks([...SHIPPED_PACKS, ...published]);
}
