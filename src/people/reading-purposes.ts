import type { Wording } from '../kernel/words';

/**
 * What personal data in clear is read for: a closed list (test/house/readings.spec.ts), told to those whose data it is. A new reading names one of these, or
 * adds one in words that a worker understands.
 */
const PURPOSES = {
  ALLOWANCE_SHEET: { zh: '核对和发放津贴', en: 'checking and paying allowances' },
  BATCH_ROSTER: { zh: '办理认定批次的名单', en: 'the list of an assessment batch' },
  CANDIDATE_FILE: { zh: '查看报名照片或佐证材料', en: 'a photo or a paper of an application' },
  CERTIFICATE_CREDENTIAL: { zh: '取得证书的电子凭证', en: 'a certificate as a signed credential' },
  CERTIFICATE_HISTORY: { zh: '查看证书履历中的经办人', en: 'who acted in the history of a certificate' },
  CERTIFICATE_ISSUE: { zh: '发证', en: 'issuing a certificate' },
  CERTIFICATE_PRINT: { zh: '制作证书', en: 'printing a certificate' },
  CERTIFICATE_REGISTER: { zh: '查看证书登记', en: 'the register of certificates' },
  DECISION_RERUN: { zh: '复核已作出的决定', en: 'running a recorded decision again' },
  DELIVERY_LIST: { zh: '编制证书发放清单', en: 'the list by which certificates are handed out' },
  ELIGIBILITY: { zh: '审查申报条件', en: 'checking the conditions of an application' },
  EVIDENCE_MATCH: { zh: '匹配照片和佐证材料', en: 'matching photos and papers to people' },
  IMPORT_CHECK: { zh: '校验名册', en: 'checking a roster' },
  IMPORT_ERROR_FILE: { zh: '下载名册的错误文件', en: 'the error file of a roster' },
  NAME_SEARCH: { zh: '按姓名查找本单位职工', en: 'finding workers of the enterprise by name' },
  OBJECTION: { zh: '处理异议', en: 'an objection' },
  OFFICIAL_LOOK: { zh: '监管或审计查阅', en: 'an authority or an auditor looked' },
  PLAN_RETURN: { zh: '处理退回的计划', en: 'a plan that was sent back' },
  PUBLIC_NOTICE_LIST: { zh: '编制公示名单', en: 'the list for public notice' },
  PUBLIC_VERIFICATION: { zh: '公众核验证书', en: 'a certificate verified in public' },
  SUBMISSION_RECEIPT: { zh: '提交回执上的经办人', en: 'who acted, on the receipt of a submission' },
  SUPERVISION: { zh: '监督检查', en: 'supervision' },
  UPLOAD_TABLE: { zh: '编制上报证书数据的表格', en: 'the table of certificates for the authority' },
  UPLOAD_TABLE_ANSWERS: { zh: '查看上报结果', en: 'what the authority answered to a table' },
  UPLOAD_TABLE_PASSWORD: { zh: '取得上报表格的密码', en: 'the password of a table for the authority' },
  WORKER_LIST: { zh: '查看职工名单', en: 'the list of workers' },
  WORKER_RECORD: { zh: '查看职工记录', en: 'the record of a worker' },
} as const;

export type ReadingPurpose = keyof typeof PURPOSES;
export const PURPOSE_WORDS: Wording<ReadingPurpose> = PURPOSES;
export const READING_PURPOSES = Object.keys(PURPOSES) as readonly ReadingPurpose[];
