import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { allowanceTerms } from './allowance-words';

export const allowanceRefusals = inTerms(
  {
    RATE_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '津贴标准有效期止 {validTo} 早于起 {validFrom}',
      en: 'The rate table would end on {validTo}, before it begins on {validFrom}',
    },
    RATE_ROW_TWICE: {
      kind: 'invalid',
      zh: '标准 {ruleId} 与另一行编号相同，或津贴、等级、依据、职业组、竞赛级别和名次均相同',
      en: 'Row {ruleId} repeats the id, or the item, level, basis, group and contest, of another row',
    },
    RATE_ROW_BASIS_WRONG: {
      kind: 'invalid',
      zh: '标准 {ruleId} 的津贴 {item}、等级 {level}、依据 {basis} 不能搭配：技能津贴须写等级，特级技师和首席技师只能按聘任，带徒按协议，班组长按岗位，竞赛奖励为一次性且不写等级',
      en: 'Row {ruleId} cannot pair allowance ({item}), level ({level}) and basis ({basis}): a skill allowance names a level, special-grade and chief technicians are paid by appointment only, mentors by agreement, team leaders by post; a prize of a contest is paid once and names no level',
    },
    RATE_GROUP_UNKNOWN: {
      kind: 'invalid',
      zh: '标准 {ruleId} 所指职业组 {occupationGroup} 不在本表中',
      en: 'Row {ruleId} names the group {occupationGroup}, which this table does not have',
    },
    RATE_GROUP_OVERLAPS: {
      kind: 'invalid',
      zh: '职业组 {occupationGroup} 与另一组编号相同或有相同职业',
      en: 'Group {occupationGroup} has the code, or an occupation, of another group',
    },
    EXPORT_ITEM_TWICE: {
      kind: 'invalid',
      zh: '津贴 {item}（等级：{level}）写了两次',
      en: 'The same allowance ({item}), or allowance and level ({level}), is named twice',
    },
    EXPORT_LEVEL_IN_VAIN: {
      kind: 'invalid',
      zh: '津贴 {item} 不分等级，不能为等级 {level} 单设代码',
      en: 'This allowance ({item}) has no levels; it takes no code of its own for one ({level})',
    },
    EXPORT_HEADING_TWICE: {
      kind: 'invalid',
      zh: '津贴表会有两列都叫“{column}”，请换一个名称',
      en: 'Two columns of the pay sheet would be called {column}; choose another name',
    },
    RATE_SHEET_WRONG: {
      kind: 'invalid',
      zh: '津贴标准表有 {faults} 处填写有误，未作任何记录，请逐格更正后重新上传',
      en: 'The sheet of rates has {faults} wrong cells; nothing was recorded: mend them and upload it again',
    },
    RATE_SHEET_TOO_LONG: {
      kind: 'invalid',
      zh: '津贴标准表有 {found} 行，上限 {limit} 行',
      en: 'The sheet of rates has {found} rows, at most {limit}',
    },
    RATE_CELL_EMPTY: { kind: 'invalid', zh: '第 {row} 行“{column}”未填写，请补填', en: 'Row {row}, column {column} is empty; fill it in' },
    RATE_CELL_UNKNOWN: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”无法识别，请填：{choices}',
      en: 'Row {row}, column {column} is not understood; write one of {choices}',
    },
    RATE_CELL_NO_AMOUNT: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”不是金额，请填 0 至 {maximum} 元的数字，如 300 或 300.50',
      en: 'Row {row}, column {column} is no amount; write a number of yuan from 0 to {maximum}, such as 300 or 300.50',
    },
    RATE_CELL_FINER_THAN_FEN: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”多于两位小数，不足一分的金额不能计发，请写到分',
      en: 'Row {row}, column {column} has more than two decimals; nothing finer than a fen is paid: write two',
    },
    RATE_CELL_NO_CODE: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”只能用字母、数字和 . _ -，至多 40 位，请改写',
      en: 'Row {row}, column {column} takes letters, digits and . _ - only, at most 40; write it so',
    },
    RATE_CELL_NO_COUNT: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”请填 {minimum} 至 {maximum} 的整数',
      en: 'Row {row}, column {column} takes an integer from {minimum} to {maximum}',
    },
    RATE_CELL_NO_OCCUPATION: {
      kind: 'invalid',
      zh: '第 {row} 行“{column}”不是职业编码，请写成 6-18-01-01，多个之间用顿号',
      en: 'Row {row}, column {column} holds no codes of occupations; write 6-18-01-01, several with 、 between them',
    },
    RATE_TABLE_ADOPTED_BEFORE: {
      kind: 'conflict',
      zh: '第 {version} 版津贴标准已生效',
      en: 'Version {version} of the rate table is adopted already',
    },
    RATE_TABLE_OVERTAKEN: {
      kind: 'conflict',
      zh: '较新的第 {newer} 版津贴标准已生效，第 {version} 版请重新提出',
      en: 'Version {newer} is adopted; propose the content of version {version} anew',
    },
    PERIOD_CLOSED_BEFORE: { kind: 'conflict', zh: '{period} 已关账', en: '{period} is closed already' },
    PERIOD_NOT_OVER: {
      kind: 'conflict',
      zh: '{period} 尚未结束，{lastOn} 起可关账',
      en: '{period} is not over; it can be closed from {lastOn} on',
    },
    PERIOD_OUT_OF_ORDER: {
      kind: 'conflict',
      zh: '须按月依次关账，请先关 {closeFirst}',
      en: 'Months are closed in order; close {closeFirst} first',
    },
    STATEMENT_CHANGED_SINCE_PROPOSAL: {
      kind: 'conflict',
      zh: '提议关账后津贴表有变化，请核对后重新提议',
      en: 'The statement has changed since the closing was proposed; look at it and propose again',
    },
    RECOVERY_DECIDED_BEFORE: { kind: 'conflict', zh: '是否追回已作出决定', en: 'It was decided before whether the pay is taken back' },
    RECOVERY_OVERTAKEN: {
      kind: 'conflict',
      zh: '证书撤销决定已被纠正，不能追回',
      en: 'The annulment was overturned; nothing can be taken back for it',
    },
    RECOVERY_PART_OUTSIDE: {
      kind: 'invalid',
      zh: '部分追回须自 {earliestOn} 之后、至迟 {latestOn} 起算',
      en: 'A part is taken from a day after {earliestOn}, {latestOn} at the latest',
    },
    PERIOD_NOT_CLOSED: {
      kind: 'conflict',
      zh: '{period} 尚未关账，没有可确认发放的明细',
      en: '{period} is not closed; there is nothing to confirm yet',
    },
    PAYMENT_INCOMPLETE: {
      kind: 'invalid',
      zh: '已发放的须写金额、日期和流水号，未发放的只写原因；更正后金额为零时不写日期',
      en: 'A payment has an amount, a day and a reference, a rejection a reason alone; what is corrected to nothing has no day',
    },
    PAYMENT_IN_FUTURE: {
      kind: 'invalid',
      zh: '发放日期 {paidOn} 晚于今天 {today}',
      en: 'The payment is dated {paidOn}, after today, {today}',
    },
    PAYMENT_DIFFERS: {
      kind: 'conflict',
      zh: '同一流水号已确认发放 {saidInFen} 分（{saidOn}），与本次不同，如有差错请提交更正',
      en: 'Under this reference {saidInFen} fen were confirmed, paid on {saidOn}; send a correction where that was wrong',
    },
    PAYMENT_STANDS: {
      kind: 'conflict',
      zh: '该明细已确认发放 {saidInFen} 分（{saidOn}），须先更正该笔发放',
      en: 'The line was confirmed as paid, {saidInFen} fen on {saidOn}; correct that payment first',
    },
    PAYMENT_UNKNOWN: {
      kind: 'missing',
      zh: '{period} 的该明细没有以此流水号确认的发放',
      en: 'No payment of that line of {period} was confirmed under this reference',
    },
    LINE_NOT_DUE: { kind: 'missing', zh: '{period} 的津贴表没有该明细', en: 'The statement of {period} has no such line' },
    LINE_PAYMENTS_EXHAUSTED: { kind: 'conflict', zh: '同一明细的发放记录已达上限 {limit} 笔', en: 'A line has {limit} payments at most' },
  } as const satisfies RefusalCatalogue,
  allowanceTerms,
);
