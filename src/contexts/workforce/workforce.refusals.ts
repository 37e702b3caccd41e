import { RESIDENT_ID_FAULT_WORDS } from '../../kernel/identifiers/fault-words';
import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';

export const workforceRefusals = inTerms(
  {
    WORKER_UNKNOWN: { kind: 'missing', zh: '没有此职工', en: 'No such worker' },
    EMPLOYEE_NO_DIFFERS: {
      kind: 'conflict',
      zh: '该职工已以工号 {employeeNo} 登记',
      en: 'This worker is registered under employee number {employeeNo}',
    },
    EMPLOYEE_NO_HELD: {
      kind: 'conflict',
      zh: '工号 {employeeNo} 已对应另一职工（{workerId}），请先终止该对应',
      en: 'Employee number {employeeNo} means another worker ({workerId}); end that first',
    },
    EMPLOYEE_NO_NOT_HELD: {
      kind: 'conflict',
      zh: '工号 {employeeNo} 未对应该职工',
      en: 'Employee number {employeeNo} does not mean this worker',
    },
    EMPLOYEE_NO_RELEASED_BEFORE: {
      kind: 'conflict',
      zh: '工号 {employeeNo} 与该职工的对应已于 {lastOn} 终止',
      en: 'Employee number {employeeNo} stopped meaning this worker on {lastOn}',
    },
    EMPLOYEE_NO_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '工号对应止于 {lastOn}，早于起始日 {fromOn}',
      en: 'The number would mean the worker until {lastOn}, before it begins to on {fromOn}',
    },
    EMPLOYEE_NO_NOT_NAMED: {
      kind: 'missing',
      zh: '薪酬系统未报送过工号 {employeeNo}',
      en: 'Payroll has never sent employee number {employeeNo}',
    },
    ID_NUMBER_INVALID: {
      kind: 'invalid',
      zh: '证件号码不正确（{reason}有误），请对照身份证',
      en: 'The ID number is wrong ({reason}); compare with the ID card',
    },
    EMPLOYMENT_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '工作经历止于 {lastOn}，早于起始日 {fromOn}',
      en: 'The span would end on {lastOn}, before it begins on {fromOn}',
    },
    EMPLOYMENT_IN_FUTURE: { kind: 'invalid', zh: '起始日 {fromOn} 在今天之后', en: 'The span begins on {fromOn}, which is after today' },
    EMPLOYMENT_OVERLAPS: {
      kind: 'conflict',
      zh: '与 {fromOn} 起的在职记录重叠（{spanId}）',
      en: 'Overlaps with the employment from {fromOn} ({spanId})',
    },
    EMPLOYMENT_UNKNOWN: { kind: 'missing', zh: '没有这段工作经历', en: 'No such span of employment' },
    EMPLOYMENT_ENDED_BEFORE: { kind: 'conflict', zh: '这段工作经历已于 {lastOn} 结束', en: 'This span ended on {lastOn}' },
    POST_OUTSIDE_EMPLOYMENT: { kind: 'invalid', zh: '岗位日期 {on} 不在这段工作经历之内', en: 'The day {on} lies outside this employment' },
    POST_IN_FUTURE: { kind: 'invalid', zh: '任岗起始日 {fromOn} 在今天之后', en: 'The post would begin on {fromOn}, which is after today' },
    POST_HELD: { kind: 'conflict', zh: '该职工自 {fromOn} 起已在此岗位', en: 'This worker has held this post since {fromOn}' },
    POST_UNKNOWN: { kind: 'missing', zh: '没有这段任岗记录', en: 'No such post of this worker' },
    POST_LEFT_BEFORE: { kind: 'conflict', zh: '已于 {lastOn} 离开此岗位', en: 'This post was left on {lastOn}' },
    POST_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '离岗日 {lastOn} 早于任岗日 {fromOn}',
      en: 'The post would end on {lastOn}, before it began on {fromOn}',
    },
    POST_TAKEN_LATER: {
      kind: 'conflict',
      zh: '岗位 {postCode} 自 {fromOn} 起任，晚于离职日',
      en: 'Post {postCode} was taken on {fromOn}, after that last day',
    },
    QUALIFICATION_IN_FUTURE: { kind: 'invalid', zh: '日期 {on} 在今天之后', en: 'The date {on} is after today' },
    ENROLMENT_REVERSED: {
      kind: 'invalid',
      zh: '在读止于 {lastOn}，早于入学日 {fromOn}',
      en: 'The course would end on {lastOn}, before it begins on {fromOn}',
    },
    RECORDS_JOINED_BEFORE: { kind: 'conflict', zh: '这两条记录已认定为同一人', en: 'These records are one person already' },
    FACT_UNKNOWN: { kind: 'invalid', zh: '此记录中没有 {factId} 这一事实', en: 'This record holds no fact {factId}' },
    LINK_CONFIRMED: { kind: 'conflict', zh: '此项认定已由第二人确认', en: 'This has been confirmed by a second person already' },
    DOCUMENT_SAME: { kind: 'conflict', zh: '此证件已登记为该人员的证件', en: 'This document is the one that is recorded' },
    DOCUMENT_OF_ANOTHER: {
      kind: 'conflict',
      zh: '此证件号码属于另一人员，请先核实是否为同一人',
      en: "This document is another person's; find out first whether the two are one",
    },
    PERSON_ERASED: { kind: 'conflict', zh: '该人员的个人信息已删除', en: 'The personal data of this person are erased' },
    LEGAL_HOLD_PLACED: { kind: 'conflict', zh: '文号 {documentNo} 的留存措施已登记', en: 'A legal hold under {documentNo} stands already' },
    LEGAL_HOLD_LIFTED_BEFORE: { kind: 'conflict', zh: '留存措施已由 {documentNo} 解除', en: 'This legal hold was lifted by {documentNo}' },
    LEGAL_HOLD_STANDS: {
      kind: 'conflict',
      zh: '对该人员的留存措施尚未解除，不能删除',
      en: 'A legal hold stands on this person: nothing is erased before it is lifted',
    },
    ERASURE_ASKED_BEFORE: {
      kind: 'conflict',
      zh: '已有未办结的删除请求（{requestId}）',
      en: 'An erasure was asked for already and is not decided ({requestId})',
    },
    ERASURE_NEEDS_DOCUMENT: {
      kind: 'invalid',
      zh: '以违法处理或主管部门决定为由的删除须写明文号',
      en: 'An erasure for unlawful processing or by order names the paper that says so',
    },
    ERASURE_NEEDS_PERSON: {
      kind: 'forbidden',
      zh: '删除请求须由人提出；系统只可提出保存期满的',
      en: 'A person asks for an erasure; the ledger itself only where a period is over',
    },
    ERASURE_NEEDS_AUTHORITY: {
      kind: 'forbidden',
      zh: '以违法处理或主管部门决定为由的删除由主管部门决定',
      en: 'An erasure for unlawful processing or by order is decided by an authority',
    },
    ERASURE_DECIDED_BEFORE: { kind: 'conflict', zh: '此删除请求已办结', en: 'This erasure was decided before' },
    FOREIGN_CERTIFICATE_KNOWN: {
      kind: 'conflict',
      zh: '编号 {number} 的证书已登记',
      en: 'The certificate with number {number} is recorded already',
    },
  } as const satisfies RefusalCatalogue,
  { reason: RESIDENT_ID_FAULT_WORDS },
);
