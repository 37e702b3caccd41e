import { confirmPayment } from '../../src/contexts/allowance/confirm-payments/confirm-payment';
import { correctPayment } from '../../src/contexts/allowance/correct-payments/correct-payment';
import { dueLines } from '../../src/contexts/allowance/statement';
import { addDays, type Day } from '../../src/kernel/day';
import { LINE_OF_MONTH, monthOfStory } from './closing-moves';
import type { Model } from './model';
import type { Asked, Move } from './move';
import { the } from './world';

/** What payroll said of one line of one month: of each payment its amount and day, and why none was made. */
interface LineModel {
  readonly payments: Map<string, { readonly amount: number; readonly on: Day | null }>;
  rejected: string | null;
}
const told = new WeakMap<Model, Map<string, LineModel>>();
function lineOf(model: Model, key: string): LineModel {
  const lines = told.get(model) ?? new Map<string, LineModel>();
  told.set(model, lines);
  const line = lines.get(key) ?? { payments: new Map(), rejected: null };
  lines.set(key, line);
  return line;
}

/** The one line that the month has, or one that it does not have. */
const NO_LINE = the('settlement', 91);
const DUE = 30_000;
/** As many payments as a line can have. */
const MOST = 20;

function about({ model, which }: Asked, isForeign: boolean) {
  const number = which % 3;
  const { period, isClosed } = monthOfStory(model, number);
  const ids = {
    paymentId: the('settlement', 70 + number * 2 + Number(isForeign)),
    enterpriseId: the('enterprise', 0),
    period,
    lineId: isForeign ? NO_LINE : LINE_OF_MONTH,
  };
  return { ids, isClosed, said: lineOf(model, ids.paymentId), statementId: the('statement', number) };
}
const paidOf = (line: LineModel): readonly { readonly amount: number }[] =>
  [...line.payments.values()].filter(({ amount }) => amount !== 0);

/** As due; by another payment; another amount of the first one; tomorrow; nothing said; for a line that is none. */
const confirm: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { ids, isClosed, said, statementId } = about(asked, how === 5);
  const reference = how === 1 ? `MORE-${said.payments.size}` : how === 3 ? 'TOMORROW' : 'FIRST';
  const [amount, on] = [how === 2 ? 1 : DUE, how === 3 ? addDays(model.today, 1) : model.today];
  const known = said.payments.get(reference);
  const isSame = known?.amount === amount && known.on === on;
  return {
    no: {
      PERIOD_NOT_CLOSED: !isClosed,
      PAYMENT_INCOMPLETE: how === 4,
      PAYMENT_IN_FUTURE: how === 3 && !known,
      PAYMENT_DIFFERS: how !== 4 && known !== undefined && !isSame,
      LINE_PAYMENTS_EXHAUSTED: !known && said.payments.size >= MOST,
    },
    isSoAlready: isClosed && how !== 4 && isSame,
    record: async () =>
      world.record(
        actor,
        confirmPayment,
        ids.paymentId,
        { ...ids, paid: how === 4 ? null : { paidInFen: amount, paidOn: on, reference }, rejectedBecause: null },
        { due: await world.see(dueLines, statementId) },
      ),
    learn: () => {
      said.payments.set(reference, { amount, on });
      said.rejected = null;
    },
  };
};

const reject: Move = (asked) => {
  const { world, actor, how } = asked;
  const { ids, isClosed, said, statementId } = about(asked, how === 5);
  const reason = how % 2 === 0 ? 'HELD' : 'DISPUTED';
  return {
    no: { PERIOD_NOT_CLOSED: !isClosed, LINE_NOT_DUE: how === 5, PAYMENT_STANDS: paidOf(said).length > 0 },
    isSoAlready: isClosed && how !== 5 && paidOf(said).length === 0 && said.rejected === reason,
    record: async () =>
      world.record(
        actor,
        confirmPayment,
        ids.paymentId,
        { ...ids, paid: null, rejectedBecause: reason },
        { due: await world.see(dueLines, statementId) },
      ),
    learn: () => {
      said.rejected = reason;
    },
  };
};

/** To nothing; to what was due; of a payment that is none; an amount without a day; tomorrow; a little. */
const correct: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { ids, isClosed, said, statementId } = about(asked, false);
  const reference = how === 2 ? 'NONE' : 'FIRST';
  const amount = how === 0 ? 0 : how === 5 ? 1 : DUE;
  const on = how === 0 || how === 3 ? null : how === 4 ? addDays(model.today, 1) : model.today;
  const known = said.payments.get(reference);
  return {
    no: { PERIOD_NOT_CLOSED: !isClosed, PAYMENT_UNKNOWN: !known, PAYMENT_INCOMPLETE: how === 3, PAYMENT_IN_FUTURE: how === 4 },
    isSoAlready: isClosed && how !== 3 && how !== 4 && known !== undefined && known.amount === amount && known.on === on,
    record: async () =>
      world.record(
        actor,
        correctPayment,
        ids.paymentId,
        { ...ids, reference, paidInFen: amount, paidOn: on, reason: 'ENTERED_WRONGLY' },
        { due: await world.see(dueLines, statementId) },
      ),
    learn: () => {
      said.payments.set(reference, { amount, on });
    },
  };
};

export const paymentMoves: Readonly<Record<string, Move>> = {
  'confirm-payment': confirm,
  'reject-payment': reject,
  'correct-payment': correct,
};
