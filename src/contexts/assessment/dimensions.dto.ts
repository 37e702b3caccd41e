import { PatternField } from '../../http/requests/fields.decorator';
import { DIMENSIONS, Dimensions } from './dimensions';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._@:/-]{0,79}$/;

/** What later evaluations count by. */
export class DimensionsBody {
  @PatternField(CODE, { optional: true, description: 'Project', example: 'JNQY-2026-08' })
  projectId?: string;

  @PatternField(CODE, { optional: true, description: 'Programme', example: 'JNXH' })
  programmeCode?: string;

  @PatternField(CODE, { optional: true, description: 'Industrial chain', example: 'CARBON-FIBRE' })
  chainCode?: string;

  @PatternField(CODE, { optional: true, description: 'Cluster', example: '353-1' })
  clusterCode?: string;

  @PatternField(CODE, { optional: true, description: 'Kind of training', example: 'ON_THE_JOB' })
  trainingKind?: string;

  @PatternField(CODE, {
    optional: true,
    description: 'Group that the whole plan is for; never one that says something sensitive of a person',
    example: 'EMPLOYEES',
  })
  targetGroup?: string;
}

export const dimensionsOf = (body: DimensionsBody = {}): Dimensions =>
  Object.fromEntries(DIMENSIONS.map((name) => [name, body[name] ?? null])) as unknown as Dimensions;
