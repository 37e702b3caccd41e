import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { supervisionTerms } from './supervision-words';

export const supervisionRefusals = inTerms(
  {
    INSPECTION_OPENED_BEFORE: { kind: 'conflict', zh: '该检查已于 {openedOn} 立项', en: 'This inspection was opened on {openedOn}' },
    INSPECTION_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '检查期间止于 {toOn}，早于起始日 {fromOn}',
      en: 'The days to inspect end on {toOn}, before they begin on {fromOn}',
    },
    INSPECTION_SPAN_IN_FUTURE: {
      kind: 'invalid',
      zh: '检查期间止于 {toOn}，晚于今天',
      en: 'The days to inspect end on {toOn}, in the future',
    },
    TIER_SUPERVISES_NOTHING: {
      kind: 'conflict',
      zh: '按政策包，{tier}不监督任何等级',
      en: 'By the policy pack {tier} supervises no level',
    },
    LEVEL_OF_OTHER_TIER: {
      kind: 'conflict',
      zh: '等级 {level} 的监督层级为：{supervisedBy}，不是{tier}',
      en: 'The level {level} is supervised by {supervisedBy}, not by {tier}',
    },
    POPULATION_TOO_LARGE: {
      kind: 'conflict',
      zh: '抽样总体超过 {limit} 个，请缩小检查期间或等级',
      en: 'There are more than {limit} to draw from; inspect fewer days or levels',
    },
    SAMPLE_TOO_LARGE: {
      kind: 'conflict',
      zh: '抽取 {size} 个，总体只有 {population} 个',
      en: '{size} are to be drawn from a population of {population}',
    },
    SAMPLE_SIZE_UNCLEAR: {
      kind: 'invalid',
      zh: '须写明抽取数量或比例，二者择一',
      en: 'Say how many are to be drawn, or which share: give one of the two',
    },
    SAMPLE_ABOVE_LIMIT: {
      kind: 'conflict',
      zh: '该比例为 {size} 个，一次最多抽取 {limit} 个，请降低比例或缩小检查范围',
      en: 'This share is {size}, and at most {limit} are drawn at a time; ask for a smaller share or inspect less',
    },
    SAMPLE_DRAWN_BEFORE: {
      kind: 'conflict',
      zh: '已抽取 {size} 个；每次检查只抽签一次',
      en: 'A sample of {size} was drawn before; an inspection casts its lot once',
    },
    SAMPLE_NOT_DRAWN: { kind: 'conflict', zh: '尚未抽签', en: 'No sample has been drawn' },
    FINDING_OUTSIDE_SAMPLE: {
      kind: 'conflict',
      zh: '{unitId} 不在抽中的 {sample} 个之内',
      en: '{unitId} is not among the {sample} that were drawn',
    },
    FINDING_CLOSED_BEFORE: { kind: 'conflict', zh: '该问题已于 {closedOn} 销号', en: 'This finding was closed on {closedOn}' },
    FINDING_RECTIFIED_BEFORE: {
      kind: 'conflict',
      zh: '该问题已于 {reportedOn} 报告整改',
      en: 'This finding was reported as mended on {reportedOn}',
    },
    RECTIFICATION_DUE_IN_PAST: {
      kind: 'invalid',
      zh: '整改期限 {dueOn} 早于今天 {today}',
      en: 'It would be due on {dueOn}, before today, {today}',
    },
    RECTIFICATION_NOT_ORDERED: { kind: 'conflict', zh: '该问题尚未责令整改', en: 'Nobody has ordered this finding to be mended' },
    RECTIFICATION_NOT_REPORTED: {
      kind: 'conflict',
      zh: '企业尚未报告整改，不能按已整改销号',
      en: 'The enterprise has not reported it as mended; it cannot be closed as such',
    },
    SANCTION_ACT_MISSING: {
      kind: 'conflict',
      zh: '备案 {filingId} 没有该处理决定（{kind}）',
      en: 'The filing {filingId} bears no such act ({kind})',
    },
    SANCTION_NOT_IMPOSED: {
      kind: 'conflict',
      zh: '尚无处理决定，不能按已处理销号',
      en: 'There is no sanction; it cannot be closed as sanctioned',
    },
    FINDINGS_OPEN: { kind: 'conflict', zh: '还有 {open} 个问题未销号', en: '{open} findings are still open' },
    INSPECTION_CLOSED_BEFORE: { kind: 'conflict', zh: '该检查已于 {closedOn} 结束', en: 'This inspection ended on {closedOn}' },
    COMPLAINT_RECEIVED_BEFORE: { kind: 'conflict', zh: '该投诉已于 {receivedOn} 登记', en: 'This complaint was taken in on {receivedOn}' },
    COMPLAINT_RECEIVED_IN_FUTURE: {
      kind: 'invalid',
      zh: '收到日期 {receivedOn} 晚于今天',
      en: 'It would have come on {receivedOn}, in the future',
    },
    COMPLAINT_ANSWERED_BEFORE: { kind: 'conflict', zh: '该投诉已于 {answeredOn} 答复', en: 'This complaint was answered on {answeredOn}' },
    COMPLAINT_DECIDED_BEFORE: {
      kind: 'conflict',
      zh: '该投诉已于 {decidedOn} 作出受理或不予受理决定',
      en: 'Whether this complaint is taken up was decided on {decidedOn}',
    },
    COMPLAINT_NOT_ACCEPTED: { kind: 'conflict', zh: '该投诉尚未受理', en: 'This complaint has not been taken up yet' },
    COMPLAINT_REJECTED_BEFORE: {
      kind: 'conflict',
      zh: '该投诉已于 {decidedOn} 决定不予受理',
      en: 'It was decided on {decidedOn} not to take this complaint up',
    },
    COMPLAINT_EXTENDED_BEFORE: {
      kind: 'conflict',
      zh: '该投诉已于 {extendedOn} 延长办理期限；只能延长一次',
      en: 'The days for an answer were extended on {extendedOn}; they are extended once',
    },
    COMPLAINT_ANSWER_OVERDUE: {
      kind: 'conflict',
      zh: '答复期限 {answerDueOn} 已过，不能再延长',
      en: 'The answer was due on {answerDueOn}; what is overdue is not extended',
    },
    COMPLAINT_EXTENSION_NOT_LATER: {
      kind: 'invalid',
      zh: '延长后的期限须晚于现有期限 {answerDueOn}',
      en: 'The new last day must be later than the present one, {answerDueOn}',
    },
    COMPLAINT_EXTENSION_TOO_LONG: {
      kind: 'conflict',
      zh: '按政策包，办理期限最迟可延长至 {latestOn}',
      en: 'By the policy pack the days for an answer are extended to {latestOn} at the latest',
    },
    ANOMALIES_TOO_MANY_ROWS: {
      kind: 'conflict',
      zh: '需核对的记录超过 {limit} 条，请写明企业，疑点可按企业列出、打开和作出结论',
      en: 'There are more than {limit} rows to look through; name one enterprise: flags are listed, opened and judged by its rows alone',
    },
    ANOMALY_ROWS_CHANGED: {
      kind: 'conflict',
      zh: '疑点的记录在查阅之后已有变化，请重新查阅',
      en: 'The rows behind the flag are others than those that were read; read them again',
    },
    ANOMALY_JUDGED_BEFORE: { kind: 'conflict', zh: '该疑点的同一批记录已有结论', en: 'A person has judged these rows already' },
    ANOMALY_FINDING_UNNAMED: {
      kind: 'invalid',
      zh: '结论为“问题”时须写明问题类型、程度和所涉备案',
      en: 'Whoever finds something says what was found, how serious it is, and at which filing',
    },
    ANOMALY_EXPLAINED_WITH_FINDING: { kind: 'invalid', zh: '结论为“已说明”时不得同时立问题', en: 'What is explained leads to no finding' },
    ANOMALY_OF_OTHER_ENTERPRISE: {
      kind: 'conflict',
      zh: '备案 {filingId} 不是疑点所涉企业的备案',
      en: 'The filing {filingId} is not one of the enterprise that is flagged',
    },
    ANOMALY_FINDING_OPEN: {
      kind: 'conflict',
      zh: '该疑点已立的问题 {findingId} 尚未销号',
      en: 'The finding {findingId}, to which this flag led before, is still open',
    },
  } as const satisfies RefusalCatalogue,
  supervisionTerms,
);
