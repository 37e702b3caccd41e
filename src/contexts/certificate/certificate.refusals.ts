import type { RefusalCatalogue } from '../../kernel/refusal';

export const certificateRefusals = {
  SEQUENCE_EXHAUSTED: { kind: 'conflict', zh: '{institutionCode} {year} 年 {level} 的证书序列号已用尽，仅余 {left} 个', en: 'The numbers of {institutionCode} for {level} in {year} are used up; {left} are left' },
  NUMBER_MALFORMED: { kind: 'conflict', zh: '机构代码 {institutionCode} 不能组成有效的证书编号（{reason}）', en: 'Institution code {institutionCode} makes no valid certificate number ({reason})' },
  NUMBER_ISSUED: { kind: 'conflict', zh: '编号 {number} 的证书已颁发，不能作废编号', en: 'Number {number} has been issued and cannot be voided' },
  HOLDER_UNKNOWN: { kind: 'conflict', zh: '持证人姓名或证件号码不在库中（可能已删除），不能制证', en: 'Name or ID number of the holder is not in the vault (it may have been erased); nothing can be printed' },
  NUMBER_NOT_RESERVED: { kind: 'conflict', zh: '尚未为该考生预留证书编号', en: 'No certificate number is reserved for this candidate' },
  NUMBER_DOES_NOT_MATCH: { kind: 'conflict', zh: '证书编号 {number} 与机构代码、年份或等级不符（{part}）', en: 'Number {number} contradicts the institution code, the year or the level ({part})' },
  ALREADY_ISSUED: { kind: 'conflict', zh: '该考生的证书已颁发，编号 {number}', en: 'The certificate was issued before, number {number}' },
  ASSESSMENT_NOT_PASSED: { kind: 'conflict', zh: '考核结果为 {outcome}，不能颁发证书', en: 'The assessment is {outcome}; no certificate follows' },
  RESULT_NOT_APPROVED: { kind: 'conflict', zh: '成绩尚未经第二人审核确认', en: 'The result has not been approved by a second person' },
  RESULT_CHANGED_SINCE_APPROVAL: { kind: 'conflict', zh: '审核确认之后成绩有变动，须由第二人重新审核', en: 'The result changed after it was approved; a second person must approve it again' },
  NOTICE_NOT_PUBLISHED: { kind: 'conflict', zh: '成绩尚未公示', en: 'The results have not been put on public notice' },
  RESULT_UNDER_NOTICE: { kind: 'conflict', zh: '成绩公示至 {noticeEndsOn}，次日起方可颁发证书', en: 'The public notice runs to the end of {noticeEndsOn}; a certificate is possible from the next day' },
  OBJECTION_OPEN: { kind: 'conflict', zh: '该考生的成绩有异议尚未处理', en: 'An objection to this result is still open' },
  ALREADY_ANNULLED: { kind: 'conflict', zh: '证书 {number} 已撤销', en: 'Certificate {number} has been annulled already' },
  DECIDED_BEFORE_ISSUE: { kind: 'invalid', zh: '撤销决定日 {decidedOn} 早于发证日 {issuedOn}', en: 'The decision of {decidedOn} lies before the issue on {issuedOn}' },
  DECIDED_IN_FUTURE: { kind: 'invalid', zh: '撤销决定日 {decidedOn} 在今天之后', en: 'The decision of {decidedOn} lies in the future' },
} as const satisfies RefusalCatalogue;
