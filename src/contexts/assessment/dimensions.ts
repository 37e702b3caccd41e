import { Type } from '@sinclair/typebox';
import { codeField, optional } from '../../kernel/fields';

/** Codes that later evaluations count by; they cannot be added to the past (decision 7). */
export interface Dimensions {
  readonly projectId: string | null;
  readonly programmeCode: string | null;
  readonly chainCode: string | null;
  readonly clusterCode: string | null;
  readonly trainingKind: string | null;
  readonly targetGroup: string | null;
}
export const NO_DIMENSIONS: Dimensions = {
  projectId: null,
  programmeCode: null,
  chainCode: null,
  clusterCode: null,
  trainingKind: null,
  targetGroup: null,
};
export const DIMENSIONS = Object.keys(NO_DIMENSIONS) as readonly (keyof Dimensions)[];

/** For the declaration of an event that carries all of them. */
export const dimensionFields = () => ({
  projectId: optional(codeField()),
  programmeCode: optional(codeField()),
  chainCode: optional(codeField()),
  clusterCode: optional(codeField()),
  trainingKind: optional(codeField()),
  targetGroup: optional(codeField()),
});
/** For events that took them up later, and where most have none. */
export const optionalDimensionFields = () => ({
  projectId: Type.Optional(codeField()),
  programmeCode: Type.Optional(codeField()),
  chainCode: Type.Optional(codeField()),
  clusterCode: Type.Optional(codeField()),
  trainingKind: Type.Optional(codeField()),
  targetGroup: Type.Optional(codeField()),
});
export const dimensionsIn = ({ projectId, programmeCode, chainCode, clusterCode, trainingKind, targetGroup }: Dimensions): Dimensions => ({
  projectId,
  programmeCode,
  chainCode,
  clusterCode,
  trainingKind,
  targetGroup,
});
