import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  creditCodeField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  organisationNameField,
  uuidField,
} from '../../kernel/fields';

/** No employer of the country has more; a figure beyond is a slip of the pen. */
export const MAX_EMPLOYEES = 10_000_000;
export const SUCCESSION_EXTENTS = ['WHOLE', 'PART'] as const;

export const EnterpriseRegistered = eventType(
  'accreditation.enterprise_registered.v1',
  'An enterprise was registered as a tenant of the ledger.',
  {
    enterpriseId: uuidField(),
    creditCode: creditCodeField(),
    name: organisationNameField(),
    region: divisionField(),
  },
);
export const EnterpriseRenamed = eventType(
  'accreditation.enterprise_renamed.v1',
  'An enterprise bears another name from a day on; what was issued before keeps the name of its day.',
  {
    enterpriseId: uuidField(),
    name: organisationNameField(),
    formerName: organisationNameField(),
    /** First day of the new name. */
    fromOn: dayField(),
    documentNo: documentNoField(),
  },
);
export const EnterpriseSucceeded = eventType(
  'accreditation.enterprise_succeeded.v1',
  'Another enterprise took over all or part of this one; the history stays with whom it happened to.',
  {
    enterpriseId: uuidField(),
    successorId: uuidField(),
    extent: enumField(SUCCESSION_EXTENTS),
    /** First day of the successor. */
    fromOn: dayField(),
    documentNo: documentNoField(),
  },
);
export const RefilingBanned = eventType(
  'accreditation.refiling_banned.v1',
  'After the end of a filing the enterprise may not file anew before a day.',
  {
    enterpriseId: uuidField(),
    filingId: uuidField(),
    /** Last day of the ban. */
    untilOn: dayField(),
  },
);
export const HeadcountDeclared = eventType(
  'accreditation.headcount_declared.v1',
  'It was declared how many people an enterprise employs on a day: the dated denominator of figures per 10,000 workers.',
  {
    enterpriseId: uuidField(),
    region: divisionField(),
    on: dayField(),
    employees: Type.Integer({ minimum: 0, maximum: MAX_EMPLOYEES }),
    documentNo: documentNoField(),
  },
);
export const enterpriseEvents = [EnterpriseRegistered, EnterpriseRenamed, EnterpriseSucceeded, RefilingBanned, HeadcountDeclared] as const;
export type EnterpriseEvent = FactOf<typeof enterpriseEvents>;
