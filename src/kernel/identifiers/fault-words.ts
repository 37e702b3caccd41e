import type { Wording } from '../words';
import type { CertificateNumberFault } from './certificate-number';
import type { CreditCodeFault } from './credit-code';
import type { ResidentIdFault } from './resident-id';

/** What is wrong with a number, in the parentheses of a sentence. */
export const NUMBER_FAULT_WORDS: Wording<CertificateNumberFault> = {
  FORMAT: { zh: '格式', en: 'its form' },
  PROVINCE: { zh: '省份代码', en: 'its province' },
  SEQUENCE: { zh: '序列号', en: 'its sequence number' },
  LEVEL: { zh: '等级代码', en: 'its code of the level' },
};
export const CREDIT_CODE_FAULT_WORDS: Wording<CreditCodeFault> = {
  FORMAT: { zh: '格式', en: 'its form' },
  CHECKSUM: { zh: '校验码', en: 'its check character' },
};
export const RESIDENT_ID_FAULT_WORDS: Wording<ResidentIdFault> = {
  FORMAT: { zh: '格式', en: 'its form' },
  REGION: { zh: '行政区划', en: 'its division' },
  BIRTHDATE: { zh: '出生日期', en: 'its birth day' },
  SEQUENCE: { zh: '顺序码', en: 'its sequence number' },
  CHECKSUM: { zh: '校验码', en: 'its check digit' },
};
