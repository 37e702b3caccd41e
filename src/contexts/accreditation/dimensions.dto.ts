import { PartField, PatternField } from '../../http/requests/fields.decorator';
import { codeField } from '../../kernel/fields';
import type { FilingDimensions } from './scope-row';

const CODE = new RegExp(codeField().pattern ?? '');

/** What later evaluations count by; it cannot be added to the past. */
export class FilingDimensionsBody {
  @PatternField(CODE, { optional: true, description: 'Project', example: 'JNQY-2026-08' })
  projectId?: string;

  @PatternField(CODE, { optional: true, description: 'Programme' })
  programmeCode?: string;

  @PatternField(CODE, { optional: true, description: 'Industrial chain', example: 'CHAIN-03' })
  chainCode?: string;

  @PatternField(CODE, { optional: true, description: 'Cluster' })
  clusterCode?: string;

  @PatternField(CODE, { optional: true, description: 'Kind of training' })
  trainingKind?: string;

  @PatternField(CODE, { optional: true, description: 'Target group' })
  targetGroup?: string;
}

export const DimensionsField = (): PropertyDecorator => PartField(() => FilingDimensionsBody, { optional: true });

/** Only those that were given. */
export const dimensionsOf = (body: FilingDimensionsBody | undefined): FilingDimensions =>
  Object.fromEntries(Object.entries({ ...body }).filter(([, code]) => code !== undefined));
