import type { RefusalCatalogue } from '../../kernel/refusal';

export const workforceRefusals = {
  WORKER_UNKNOWN: { kind: 'missing', zh: '没有此职工', en: 'No such worker' },
  EMPLOYEE_NO_DIFFERS: { kind: 'conflict', zh: '该职工已以工号 {employeeNo} 登记', en: 'This worker is registered under employee number {employeeNo}' },
  ID_NUMBER_INVALID: { kind: 'invalid', zh: '证件号码不正确（{reason}），请对照身份证', en: 'The ID number is wrong ({reason}); compare with the ID card' },
  EMPLOYMENT_SPAN_REVERSED: { kind: 'invalid', zh: '工作经历止于 {lastOn}，早于起始日 {fromOn}', en: 'The span would end on {lastOn}, before it begins on {fromOn}' },
  EMPLOYMENT_IN_FUTURE: { kind: 'invalid', zh: '起始日 {fromOn} 在今天之后', en: 'The span begins on {fromOn}, which is after today' },
  EMPLOYMENT_OVERLAPS: { kind: 'conflict', zh: '与 {fromOn} 起的在职记录重叠（{spanId}）', en: 'Overlaps with the employment from {fromOn} ({spanId})' },
  EMPLOYMENT_UNKNOWN: { kind: 'missing', zh: '没有这段工作经历', en: 'No such span of employment' },
  EMPLOYMENT_ENDED_BEFORE: { kind: 'conflict', zh: '这段工作经历已于 {lastOn} 结束', en: 'This span ended on {lastOn}' },
  POST_OUTSIDE_EMPLOYMENT: { kind: 'invalid', zh: '岗位日期 {on} 不在这段工作经历之内', en: 'The day {on} lies outside this employment' },
  POST_IN_FUTURE: { kind: 'invalid', zh: '任岗起始日 {fromOn} 在今天之后', en: 'The post would begin on {fromOn}, which is after today' },
  POST_HELD: { kind: 'conflict', zh: '该职工自 {fromOn} 起已在此岗位', en: 'This worker has held this post since {fromOn}' },
  POST_UNKNOWN: { kind: 'missing', zh: '没有这段任岗记录', en: 'No such post of this worker' },
  POST_LEFT_BEFORE: { kind: 'conflict', zh: '已于 {lastOn} 离开此岗位', en: 'This post was left on {lastOn}' },
  POST_SPAN_REVERSED: { kind: 'invalid', zh: '离岗日 {lastOn} 早于任岗日 {fromOn}', en: 'The post would end on {lastOn}, before it began on {fromOn}' },
  POST_TAKEN_LATER: { kind: 'conflict', zh: '岗位 {postCode} 自 {fromOn} 起任，晚于离职日', en: 'Post {postCode} was taken on {fromOn}, after that last day' },
  QUALIFICATION_IN_FUTURE: { kind: 'invalid', zh: '日期 {on} 在今天之后', en: 'The date {on} is after today' },
  RECORDS_JOINED_BEFORE: { kind: 'conflict', zh: '这两条记录已认定为同一人', en: 'These records are one person already' },
  FACT_UNKNOWN: { kind: 'invalid', zh: '此记录中没有 {factId} 这一事实', en: 'This record holds no fact {factId}' },
  LINK_CONFIRMED: { kind: 'conflict', zh: '此项认定已由第二人确认', en: 'This has been confirmed by a second person already' },
  FOREIGN_CERTIFICATE_KNOWN: { kind: 'conflict', zh: '编号 {number} 的证书已登记', en: 'The certificate with number {number} is recorded already' },
} as const satisfies RefusalCatalogue;
