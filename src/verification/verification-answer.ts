import { occupationByCode } from '../contexts/catalogue';
import { resultOf } from '../contexts/certificate';
import { LEVEL_NAMES } from '../kernel/level';
import { nameMask, publicIdMask } from '../kernel/masks';
import { ID_TYPE_WORDS, type IdType } from '../roster';
import type { Addresses, FilingThen, Verification, Verified } from './verified';
import { blankTail, notesOf } from './verification-notes';
import { ABOUT_UNKNOWN, COMPARE, ERASED, NEUTRAL, NO_TRADE, RESULT_WORDS, TITLE, UNKNOWN_TOKEN, UNSAID } from './verification-words';

/** Every field that the paper prints, as the public may see it: the name and the ID number masked. */
export interface PublicPaper {
  readonly title: string;
  readonly name: string;
  readonly idType: string;
  readonly idNumberMasked: string;
  readonly occupation: string;
  readonly trade: string;
  readonly level: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
}

export function paperOf({ record, holder, issuer }: Verified): PublicPaper {
  const person =
    holder === 'ERASED'
      ? { name: ERASED, idType: ERASED, idNumberMasked: ERASED }
      : {
          name: nameMask(holder.name),
          idType: ID_TYPE_WORDS[holder.idType as IdType] ?? UNSAID,
          idNumberMasked: publicIdMask(holder.idNumber),
        };
  const { occupationCode, trade, level, number, issuedOn } = record;
  return {
    title: TITLE,
    ...person,
    occupation: occupationByCode(occupationCode)?.name ?? occupationCode,
    trade: trade ?? NO_TRADE,
    level: LEVEL_NAMES[level].printed,
    number,
    issuedOn,
    issuer: issuer.name,
  };
}

const filingCheck = ({ standing, covers }: FilingThen): string => (standing !== 'FILED' ? standing : covers ? 'OK' : 'NOT_COVERED');

/** For programs: the word, what it rests on, each check by itself and never one that says it all. */
export function verificationAnswer({ way, verified, checkedAt }: Verification, { own, lookupUrl }: Addresses): object {
  const where = { trustedDomain: own === undefined ? null : new URL(own).host, lookupUrl };
  if (!verified) {
    const notes = [way === 'TRIO' ? NEUTRAL : UNKNOWN_TOKEN, ...ABOUT_UNKNOWN];
    return { result: 'UNKNOWN_HERE', word: RESULT_WORDS.UNKNOWN_HERE, notes, ...where, checkedAt };
  }
  const { record, issuer } = verified;
  const { annulled, suspendedOn, reissuedOn, corrections } = record;
  const result = resultOf(record);
  return {
    result,
    word: RESULT_WORDS[result],
    notes: notesOf(record),
    printed: paperOf(verified),
    checks: {
      record: 'FOUND',
      status: result,
      issuerFilingOnIssue: filingCheck(issuer.onIssue),
      issuerFilingToday: filingCheck(issuer.today),
    },
    status: { annulled, suspendedOn, reissuedOn, printSerial: record.print?.serial ?? null, blankTail: blankTail(record), corrections },
    issuerFiling: { institutionCode: issuer.institutionCode, validFrom: issuer.validFrom, validTo: issuer.validTo },
    ...where,
    recordedAt: record.recordedAt,
    checkedAt,
    advice: COMPARE.zh,
  };
}
