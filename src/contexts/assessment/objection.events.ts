import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { enumField, textReference, uuidField } from '../../kernel/fields';
import { RESOLUTIONS } from './terms';

export const ObjectionRaised = eventType(
  'assessment.objection_raised.v1',
  'Somebody objected to a result during its notice; the words are in the vault.',
  {
    candidacyId: uuidField(),
    batchId: uuidField(),
    objectionId: uuidField(),
    by: enumField(['CANDIDATE', 'OTHER']),
    text: textReference(),
    /** Of somebody who is not the candidate: name and how to be reached, in the vault under keys of their own. */
    objector: Type.Optional(Type.Object({ name: textReference(), contact: textReference() }, { additionalProperties: false })),
  },
);
export const ObjectionResolved = eventType('assessment.objection_resolved.v1', 'An objection was decided.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  objectionId: uuidField(),
  resolution: enumField(RESOLUTIONS),
  text: textReference(),
});
