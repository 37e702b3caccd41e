import type { JsonObject } from '../../kernel/canonical-json';
import { Gathered, valueEvidence } from '../../kernel/evidence';
import { SHIPPED_PACKS } from './policy-pack.shelf';
import type { PolicyDocument } from './policy-packs';

/** Of no position in the log: they came with the release that decided. */
const WITH_THE_RELEASE = 0n;

/** The packs of this release, by value: another release may ship others, and the decision is run again on these. */
export const shippedPacks = (): Gathered<readonly PolicyDocument[]> =>
  valueEvidence(
    'catalogue.shipped-packs',
    WITH_THE_RELEASE,
    SHIPPED_PACKS as unknown as readonly JsonObject[],
  ) as Gathered<unknown> as Gathered<readonly PolicyDocument[]>;
