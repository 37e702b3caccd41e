import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  institutionCodeField,
  listField,
  optional,
  organisationNameField,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { REQUIREMENTS } from '../catalogue';
import { rowNoField } from './filing-term.events';
import { dimensionFields, MAX_SCOPE_ROWS, scopeRow } from './scope-row';

/** `OTHER`: a category whose letter the policy pack adds (handbook 9.2). */
export const FILING_CATEGORIES = ['EMPLOYER', 'SOCIAL_ORGANISATION', 'OTHER'] as const;
export type FilingCategory = (typeof FILING_CATEGORIES)[number];
/** Whom the institution may assess (handbook 6.1). */
export const COVERED_STAFF = ['OWN_STAFF', 'DISPATCHED', 'OUTSOURCED', 'INTERNS', 'SUBORDINATES'] as const;
/** What an authority can find wanting: a requirement, a row of the scope, or another part of the application. */
export const GAP_CODES = [...REQUIREMENTS, 'SCOPE_ROW', 'STANDARD', 'COVERAGE', 'SITE', 'BRANCH_NAME'] as const;
/** Sites of one institution; chains with more file branch by branch. */
export const MAX_SITES = 100;
/** Faults of one application: every row of a wide scope and every requirement, and no list without end. */
export const MAX_GAPS = 200;

const shownRequirement = Type.Object(
  {
    requirement: enumField(REQUIREMENTS),
    /** SHA-256 of the paper that shows it. */
    evidence: optional(hashField()),
  },
  { additionalProperties: false },
);
const site = Type.Object({ siteCode: codeField(), region: divisionField() }, { additionalProperties: false });

export const applicationContent = Type.Object(
  {
    category: enumField(FILING_CATEGORIES),
    branchName: Type.Optional(organisationNameField()),
    wishedFrom: dayField(),
    scope: listField(scopeRow, MAX_SCOPE_ROWS),
    coverage: listField(enumField(COVERED_STAFF), COVERED_STAFF.length),
    requirements: listField(shownRequirement, REQUIREMENTS.length),
    sites: listField(site, MAX_SITES),
    ...dimensionFields,
  },
  { additionalProperties: false },
);
export type ApplicationContent = Static<typeof applicationContent>;

export const gap = Type.Object({ code: enumField(GAP_CODES), row: optional(rowNoField()) }, { additionalProperties: false });
export type Gap = Static<typeof gap>;

export const FilingDrafted = eventType('accreditation.filing_drafted.v1', 'An enterprise wrote, or wrote anew, what it means to file.', {
  applicationId: uuidField(),
  enterpriseId: uuidField(),
  /** Division code of the enterprise: which regulator sees it. */
  region: divisionField(),
  content: applicationContent,
});
export const FilingSubmitted = eventType('accreditation.filing_submitted.v1', 'An enterprise put its application before the authority.', {
  applicationId: uuidField(),
  enterpriseId: uuidField(),
  submittedOn: dayField(),
  policyPack: codeField(),
});
export const FilingReturned = eventType(
  'accreditation.filing_returned.v1',
  'The authority returned an application with everything that is wanting, all at once (一次性告知).',
  {
    applicationId: uuidField(),
    enterpriseId: uuidField(),
    documentNo: documentNoField(),
    gaps: listField(gap, MAX_GAPS),
    remark: optional(textReference()),
  },
);
export const ApplicationGranted = eventType(
  'accreditation.filing_application_granted.v1',
  'The authority granted an application under an institution code; the filing itself is a stream of its own.',
  {
    applicationId: uuidField(),
    enterpriseId: uuidField(),
    filingId: uuidField(),
    institutionCode: institutionCodeField(),
    receiptNo: documentNoField(),
    validFrom: dayField(),
    validTo: dayField(),
    policyPack: codeField(),
  },
);
export const applicationEvents = [FilingDrafted, FilingSubmitted, FilingReturned, ApplicationGranted] as const;
export type ApplicationEvent = FactOf<typeof applicationEvents>;
