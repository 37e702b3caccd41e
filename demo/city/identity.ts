import { addDays, Day } from './days';

/** Region 320899 is unassigned: nobody holds such a number, no company such a code. */
const REGION = '320899';
const FIRST_BIRTHDAY = '1966-01-01';
const BIRTHDAYS = 12_000;
const FIRST_SEQUENCE = 901;

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_SET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_MODULUS = 11;
const CREDIT_SET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_BASE = 3;

const weighted = (digits: string, set: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + set.indexOf(digit) * weight(index), 0);

export const birthdayOf = (person: number): Day => addDays(FIRST_BIRTHDAY, person % BIRTHDAYS);

/** Of person i of the city (GB 11643). */
export function idNumberOf(person: number): string {
  const first17 = `${REGION}${birthdayOf(person).replaceAll('-', '')}${FIRST_SEQUENCE + Math.floor(person / BIRTHDAYS)}`;
  const sum = weighted(first17, ORGANISATION_SET, (index) => ID_WEIGHTS[index]!);
  return `${first17}${ID_CHECKS[sum % ID_CHECKS.length]}`;
}

/** Of enterprise n of the city (GB 32100, with the organisation code of GB 11714 inside). */
export function creditCodeOf(enterprise: number): string {
  const organisation = `MA9E${String(enterprise).padStart(4, '0')}`;
  const rest =
    ORGANISATION_MODULUS - (weighted(organisation, ORGANISATION_SET, (index) => ORGANISATION_WEIGHTS[index]!) % ORGANISATION_MODULUS);
  const first17 = `91${REGION}${organisation}${rest === 10 ? 'X' : rest % ORGANISATION_MODULUS}`;
  const sum = weighted(first17, CREDIT_SET, (index) => CREDIT_BASE ** index % CREDIT_SET.length);
  return `${first17}${CREDIT_SET[(CREDIT_SET.length - (sum % CREDIT_SET.length)) % CREDIT_SET.length]}`;
}

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN = '建国志强文博海涛明亮春晖秋实永宁长安德福嘉树立新思远广平振宇晓峰国栋子墨云鹏家辉';

/** A name that is as invented as the number. */
export function nameOf(person: number): string {
  const given = Math.floor(person / SURNAMES.length);
  return `${SURNAMES[person % SURNAMES.length]}${GIVEN[given % GIVEN.length]}${GIVEN[(given * 7 + 3 + Math.floor(given / GIVEN.length)) % GIVEN.length]}`;
}
