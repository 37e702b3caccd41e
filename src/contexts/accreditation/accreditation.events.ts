import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  dayField,
  documentNoField,
  enumField,
  institutionCodeField,
  listField,
  organisationNameField,
  uuidField,
} from '../../kernel/fields';
import { FILING_CATEGORIES } from './filing-application.events';
import { standingEvents } from './filing-standing.events';
import { termEvents } from './filing-term.events';
import { dimensionFields, MAX_SCOPE_ROWS, scopeRow } from './scope-row';

export const FilingGranted = eventType(
  'accreditation.filing_granted.v1',
  'The authority recorded what an enterprise may assess, and until when (备案).',
  {
    filingId: uuidField(),
    enterpriseId: uuidField(),
    institutionCode: institutionCodeField(),
    category: enumField(FILING_CATEGORIES),
    receiptNo: documentNoField(),
    validFrom: dayField(),
    validTo: dayField(),
    scope: listField(scopeRow, MAX_SCOPE_ROWS),
    /** The branch that is filed, where it is not the whole enterprise: certificates name it too. */
    branchName: Type.Optional(organisationNameField()),
    /** The application that was granted; absent where the authority filed without one. */
    applicationId: Type.Optional(uuidField()),
    ...dimensionFields,
  },
);

export const filingEvents = [FilingGranted, ...termEvents, ...standingEvents] as const;
export type FilingEvent = FactOf<typeof filingEvents>;
