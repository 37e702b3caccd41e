import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { enumField, textReference, uuidField } from '../../kernel/fields';

/** Dismissed, the nomination goes on. Upheld, what was mended is put on notice anew, or the nomination is refused. */
export const OBJECTION_RESOLUTIONS = ['DISMISSED', 'NOTICE_RESTARTED', 'NOMINATION_REFUSED'] as const;
/** Both in the nomination's stream. */
export const AppointmentObjectionRaised = eventType(
  'career.appointment_objection_raised.v1',
  'Somebody objected to a nomination for a post during its public notice; words, name and contact are in the vault.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    objectionId: uuidField(),
    text: textReference(),
    objector: Type.Object({ name: textReference(), contact: textReference() }, { additionalProperties: false }),
  },
);
export const AppointmentObjectionResolved = eventType(
  'career.appointment_objection_resolved.v1',
  'An objection to a nomination was decided.',
  {
    appointmentId: uuidField(),
    enterpriseId: uuidField(),
    objectionId: uuidField(),
    resolution: enumField(OBJECTION_RESOLUTIONS),
    /** The answer, in the vault. */
    text: textReference(),
  },
);
