import type { Wording } from '../../kernel/words';

/** What becomes of a batch, in this order (handbook 7). */
export const STEPS = ['ASSESS', 'SUBMIT', 'CONFIRM', 'PUBLISH', 'NOTICE', 'CERTIFY', 'REPORT', 'AUDIT', 'UPLOAD', 'ARCHIVE'] as const;
export type StepCode = (typeof STEPS)[number];
export const STEP_WORDS: Wording<StepCode> = {
  ASSESS: { zh: '报名与考核', en: 'registration and assessment' },
  SUBMIT: { zh: '提交', en: 'submission of the results' },
  CONFIRM: { zh: '第二人确认', en: 'confirmation by a second person' },
  PUBLISH: { zh: '发布公示', en: 'publication of the notice' },
  NOTICE: { zh: '公示', en: 'public notice' },
  CERTIFY: { zh: '发证', en: 'issue of the certificates' },
  REPORT: { zh: '上报', en: 'report to the authority' },
  AUDIT: { zh: '审核', en: 'check by the authority' },
  UPLOAD: { zh: '证书上传', en: 'upload of the certificates' },
  ARCHIVE: { zh: '归档', en: 'closing of the archive' },
};

/** Who must act before it goes on. */
export const ROLES = ['OFFICER', 'SECOND_PERSON', 'EVERYBODY', 'AUTHORITY', 'LEDGER'] as const;
export type Role = (typeof ROLES)[number];
export const ROLE_WORDS: Wording<Role> = {
  OFFICER: { zh: '经办人', en: 'the officer' },
  SECOND_PERSON: { zh: '另一名本单位人员', en: 'another person of the enterprise' },
  EVERYBODY: { zh: '公示期满', en: 'the end of the notice' },
  AUTHORITY: { zh: '主管部门', en: 'the authority' },
  LEDGER: { zh: '系统自动办理', en: 'the ledger by itself' },
};
