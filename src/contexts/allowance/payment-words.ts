import type { Wording } from '../../kernel/words';
import type { Standing } from './payment-standing';
import type { Rejection } from './payment.events';

export const STANDING_WORDS: Wording<Standing> = {
  PAID: { zh: '一致', en: 'paid as due' },
  UNPAID: { zh: '未确认发放', en: 'not confirmed as paid' },
  REJECTED: { zh: '未发放', en: 'rejected by payroll' },
  PAID_TWICE: { zh: '重复发放', en: 'paid more than once' },
  PAID_OTHER_AMOUNT: { zh: '金额不符', en: 'paid with another amount' },
  PAID_NOT_DUE: { zh: '无应发明细', en: 'paid for no line' },
};
export const REJECTION_WORDS: Wording<Rejection> = {
  ACCOUNT_INVALID: { zh: '账户有误', en: 'the account is wrong' },
  BANK_RETURNED: { zh: '银行退回', en: 'returned by the bank' },
  EMPLOYEE_NOT_ON_PAYROLL: { zh: '不在发放名单', en: 'not on the payroll' },
  HELD: { zh: '暂缓发放', en: 'held back' },
  DISPUTED: { zh: '对金额有异议', en: 'the amount is disputed' },
};
