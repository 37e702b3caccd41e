import type { Wording } from '../../kernel/words';

/** What waits beside the steps of batches. */
export const ITEM_KINDS = [
  'OBJECTION', 'CORRECTION_TO_MAKE', 'CORRECTION_TO_CONFIRM', 'WAIVER_TO_CONFIRM', 'RECOGNITION_TO_DECIDE', 'RECORD_LINK_TO_CONFIRM', 'RATE_TABLE_TO_CONFIRM', 'CLOSING_TO_CONFIRM', 'STATEMENT_TO_CLOSE', 'RECOVERY_TO_DECIDE',
  'FINDING_TO_MEND', 'FILING_RECTIFICATION', 'RENEWAL_TO_REQUEST', 'APPLICATION_RETURNED', 'APPLICATION_AT_AUTHORITY', 'PLAN_RETURNED', 'PLAN_AT_AUTHORITY', 'PLAN_TO_CARRY_OUT', 'APPOINTMENT_OBJECTION',
  'WEBHOOK_FAILING', 'WEBHOOK_SWITCHED_OFF',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export const ITEM_WORDS: Wording<ItemKind> = {
  OBJECTION: { zh: '公示异议待答复', en: 'objection to answer' },
  CORRECTION_TO_MAKE: { zh: '异议成立，成绩待更正', en: 'mark to correct after an objection was upheld' },
  CORRECTION_TO_CONFIRM: { zh: '成绩更正待第二人确认', en: 'correction of a mark to confirm' },
  WAIVER_TO_CONFIRM: { zh: '破格、越级待第二人确认', en: 'waiver to confirm' },
  RECOGNITION_TO_DECIDE: { zh: '直接认定、竞赛认定待评审', en: 'recognition for the committee to decide' },
  RECORD_LINK_TO_CONFIRM: { zh: '职工档案合并或拆分待第二人确认', en: 'joining or division of records to confirm' },
  RATE_TABLE_TO_CONFIRM: { zh: '津贴标准待第二人确认', en: 'rate table to confirm' },
  CLOSING_TO_CONFIRM: { zh: '津贴月结待第二人确认', en: 'closing of a month to confirm' },
  STATEMENT_TO_CLOSE: { zh: '津贴发放表待关账', en: 'allowance statement to close' },
  RECOVERY_TO_DECIDE: { zh: '津贴追回待决定', en: 'recovery to decide' },
  FINDING_TO_MEND: { zh: '检查问题待整改', en: 'finding to mend' },
  FILING_RECTIFICATION: { zh: '备案整改待完成', en: 'rectification of the filing' },
  RENEWAL_TO_REQUEST: { zh: '备案可申请续期', en: 'renewal of the filing to request' },
  APPLICATION_RETURNED: { zh: '备案申请被退回', en: 'application for a filing returned' },
  APPLICATION_AT_AUTHORITY: { zh: '备案申请待受理', en: 'application for a filing with the authority' },
  PLAN_AT_AUTHORITY: { zh: '认定计划待受理', en: 'plan with the authority' },
  PLAN_RETURNED: { zh: '认定计划被退回', en: 'plan returned' },
  PLAN_TO_CARRY_OUT: { zh: '已受理的计划待建批次', en: 'accepted plan without a batch' },
  APPOINTMENT_OBJECTION: { zh: '评聘公示异议待答复', en: 'objection to a nomination to answer' },
  WEBHOOK_FAILING: { zh: '推送地址多次未送达，待修复', en: 'webhooks did not arrive: endpoint to mend' },
  WEBHOOK_SWITCHED_OFF: { zh: '推送地址答复 410，已停止推送，待恢复或终止', en: 'endpoint answered 410 and is switched off: to resume or to end' },
};
