import { eventType } from '../../kernel/event-type';
import { enumField, textReference, uuidField } from '../../kernel/fields';
import { RESOLUTIONS } from './terms';

export const ObjectionRaised = eventType('assessment.objection_raised.v1', 'Somebody objected to a result during its notice; the words are in the vault.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  objectionId: uuidField(),
  by: enumField(['CANDIDATE', 'OTHER']),
  text: textReference(),
});
export const ObjectionResolved = eventType('assessment.objection_resolved.v1', 'An objection was decided.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  objectionId: uuidField(),
  resolution: enumField(RESOLUTIONS),
  text: textReference(),
});
