import type { Static } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField, creditCodeField, dayField, divisionField, documentNoField, enumField, institutionCodeField, levelField, listField, occupationField, optional,
  organisationNameField, tradeField, uuidField,
} from '../../kernel/fields';

/** More scope rows than any filing seen (1,639 occupations by 5 levels are 8,195); keeps one event below the append limit. */
export const MAX_SCOPE_ROWS = 1_000;

/** One line of what a filing allows: occupation by trade by level, with dates of its own. */
export const scopeRow = Type.Object({
  occupationCode: occupationField(),
  edition: codeField(),
  /** null: every trade of the occupation. */
  trade: tradeField(),
  level: levelField(),
  /** The standard used: national, industry or an enterprise norm, with its version. */
  standard: codeField(),
  fromOn: dayField(),
  toOn: optional(dayField()),
}, { additionalProperties: false });
export type ScopeRow = Static<typeof scopeRow>;

export const EnterpriseRegistered = eventType('accreditation.enterprise_registered.v1', 'An enterprise was registered as a tenant of the ledger.', {
  enterpriseId: uuidField(),
  creditCode: creditCodeField(),
  name: organisationNameField(),
  region: divisionField(),
});

export const FilingGranted = eventType('accreditation.filing_granted.v1', 'The authority recorded what an enterprise may assess, and until when (备案).', {
  filingId: uuidField(),
  enterpriseId: uuidField(),
  institutionCode: institutionCodeField(),
  category: enumField(['EMPLOYER', 'SOCIAL_ORGANISATION']),
  receiptNo: documentNoField(),
  validFrom: dayField(),
  validTo: dayField(),
  scope: listField(scopeRow, MAX_SCOPE_ROWS),
});

export const enterpriseEvents = [EnterpriseRegistered] as const;
export type EnterpriseEvent = FactOf<typeof enterpriseEvents>;
export const filingEvents = [FilingGranted] as const;
export type FilingEvent = FactOf<typeof filingEvents>;
