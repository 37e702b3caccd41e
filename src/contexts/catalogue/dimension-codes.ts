import { Refusal, refuse } from '../../kernel/refusal';
import type { PolicyPack } from './policy-pack';
import type { ResolvedPack } from './policy-packs';

/** What later evaluations count by (decision 7): null or absent where nobody gave one. */
export type GivenDimensions = { readonly [Name in DimensionName]?: string | null };
export type DimensionName = keyof NonNullable<PolicyPack['dimensions']> | 'targetGroup';
export type DimensionNo = 'DIMENSION_CODE_UNKNOWN' | 'TARGET_GROUP_NOT_PUBLIC';
const LISTED = ['projectId', 'programmeCode', 'chainCode', 'clusterCode', 'trainingKind'] as const;

/** A group that says something sensitive of a person stands in no event; the pack lists those that do not. */
export const isPublicGroup = (targetGroup: string, { publicTargetGroups = [] }: PolicyPack): boolean =>
  publicTargetGroups.includes(targetGroup);

/**
 * Codes come from the lists of the policy of the day; a dimension without a list takes any. A whole filing, plan or batch
 * never names a sensitive group: each of its people would be known by it. Decisions from before the lists were asked know none.
 */
export function dimensionFault(given: GivenDimensions, codes: ResolvedPack | null | undefined): Refusal<DimensionNo> | undefined {
  if (!codes) return undefined;
  const { ref, pack } = codes;
  const unknown = LISTED.find((name) => given[name] && pack.dimensions?.[name]?.includes(given[name]) === false);
  if (unknown)
    return refuse('DIMENSION_CODE_UNKNOWN', {
      dimension: unknown,
      code: given[unknown]!,
      known: [...pack.dimensions![unknown]!],
      policyPack: ref,
    });
  const { targetGroup } = given;
  return targetGroup && !isPublicGroup(targetGroup, pack)
    ? refuse('TARGET_GROUP_NOT_PUBLIC', { targetGroup, publicTargetGroups: [...(pack.publicTargetGroups ?? [])] })
    : undefined;
}
