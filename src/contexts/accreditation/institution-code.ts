import { InstitutionKind, institutionCodeFault, institutionKind, NATIONAL_CODES } from '../../kernel/identifiers/certificate-number';
import { Refusal, refuse } from '../../kernel/refusal';
import type { ResolvedPack } from '../catalogue';
import type { FilingCategory } from './filing-application.events';

const CATEGORY_OF: Readonly<Record<InstitutionKind, FilingCategory>> = {
  EMPLOYER: 'EMPLOYER',
  SOCIAL: 'SOCIAL_ORGANISATION',
  OTHER: 'OTHER',
};
/** The first letter of an institution code says what kind of institution it is (handbook 9.2). */
export const categoryOf = (institutionCode: string): FilingCategory => CATEGORY_OF[institutionKind(institutionCode)];

/** A code with which no certificate number could be made is none: its letter and its province are national ones or those of the pack. */
export function unknownCodeFault(
  institutionCode: string,
  policy: ResolvedPack | null | undefined,
): Refusal<'INSTITUTION_CODE_UNKNOWN'> | null {
  const reason = institutionCodeFault(institutionCode, policy?.pack.numbering ?? NATIONAL_CODES);
  return reason === undefined ? null : refuse('INSTITUTION_CODE_UNKNOWN', { institutionCode, reason });
}
