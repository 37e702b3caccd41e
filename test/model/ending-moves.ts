import { filingScope } from '../../src/contexts/accreditation/filing';
import { confirmCancellation } from '../../src/contexts/accreditation/cancel-filing/confirm-cancellation';
import { proposeCancellation } from '../../src/contexts/accreditation/cancel-filing/propose-cancellation';
import { closeRectification } from '../../src/contexts/accreditation/close-rectification/close-rectification';
import { decideScoreCard } from '../../src/contexts/accreditation/decide-score-card/decide-score-card';
import { drawScoreCard } from '../../src/contexts/accreditation/draw-score-card/draw-score-card';
import { filingConduct } from '../../src/contexts/accreditation/draw-score-card/own-counts';
import { enterpriseRecord } from '../../src/contexts/accreditation/enterprise';
import { expireFiling } from '../../src/contexts/accreditation/expire-filing/expire-filing';
import { orderRectification } from '../../src/contexts/accreditation/order-rectification/order-rectification';
import { reinstateFiling } from '../../src/contexts/accreditation/reinstate-filing/reinstate-filing';
import { confirmSuspension } from '../../src/contexts/accreditation/suspend-filing/confirm-suspension';
import { proposeSuspension } from '../../src/contexts/accreditation/suspend-filing/propose-suspension';
import { withdrawFiling } from '../../src/contexts/accreditation/withdraw-filing/withdraw-filing';
import { addDays, day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Uuid } from '../../src/kernel/uuid';
import { hasEnded } from './model';
import { isSystem, isThere, Move } from './move';
import { PAPER, policyOr, the } from './world';

const suspend: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const [rows, decidedOn] = [how === 1 ? [40] : how === 2 ? [1] : null, addDays(model.today, how === 3 ? 1 : -1)];
  const fromOn = addDays(decidedOn, how === 4 ? -1 : 0);
  return {
    no: {
      NOT_FOUND: !filing,
      PERSON_REQUIRED: isSystem(asked),
      FILING_ENDED: hasEnded(filing, model.today),
      DECISION_IN_FUTURE: how === 3,
      SCOPE_ROW_UNKNOWN: how === 1,
      EFFECT_BEFORE_DECISION: how === 4,
    },
    record: () =>
      world.record(
        actor,
        proposeSuspension,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          suspensionId: the('suspension', how),
          rows,
          reasonCode: 'COMPLAINT_UPHELD',
          ...PAPER,
          decidedOn,
          fromOn,
          scoreCardId: null,
          remark: null,
        },
        NO_EVIDENCE,
      ),
    // The first proposal under an id stands; the same id again is told apart by nobody.
    learn: () => {
      if (!filing!.suspensions.has(how)) filing!.suspensions.set(how, { by: actor.ref, rows, from: fromOn, decided: decidedOn });
    },
  };
};

const confirm: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const proposed = filing?.suspensions.get(how);
  return {
    no: {
      NOT_FOUND: !proposed,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposed?.by === actor.ref,
      SUSPENDED_BEFORE: filing?.stops.some(({ suspension }) => suspension === how),
      FILING_ENDED: hasEnded(filing, model.today),
    },
    record: () =>
      world.record(
        actor,
        confirmSuspension,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), suspensionId: the('suspension', how) },
        NO_EVIDENCE,
      ),
    learn: () => {
      filing!.stops.push({ kind: 'SUSPENDED', rows: proposed!.rows, from: proposed!.from, last: null, suspension: how });
      filing!.faults.set(the('suspension', how), { orderedOn: proposed!.decided, isClosed: false });
    },
  };
};

const reinstate: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const suspension = [0, 2, 5, 0, 0, 0][how]!;
  const stop = filing?.stops.find((each) => each.suspension === suspension);
  const decidedOn = addDays(model.today, how === 3 ? 1 : 0);
  const fromOn = addDays(decidedOn, how === 4 ? -1 : 0);
  return {
    no: {
      NOT_FOUND: !stop,
      PERSON_REQUIRED: isSystem(asked),
      SUSPENSION_LIFTED_BEFORE: stop && stop.last !== null,
      FILING_ENDED: hasEnded(filing, model.today),
      DECISION_IN_FUTURE: how === 3,
      RECTIFICATION_OPEN: filing?.faults.get(the('suspension', suspension))?.isClosed === false,
      EFFECT_BEFORE_DECISION: how === 4 || (stop && fromOn < stop.from),
    },
    record: () =>
      world.record(
        actor,
        reinstateFiling,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          suspensionId: the('suspension', suspension),
          documentNo: PAPER.documentNo,
          decidedOn,
          fromOn,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      stop!.last = addDays(fromOn, -1);
    },
  };
};

const order: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const decidedOn = addDays(model.today, how === 1 ? 1 : 0);
  const known = how === 4 ? ([...(filing?.faults.keys() ?? [])].at(-1) as Uuid | undefined) : undefined;
  const rectificationId = known ?? the('rectification', (which % 2) * 50 + (filing?.faults.size ?? 0));
  return {
    no: {
      NOT_FOUND: !filing,
      PERSON_REQUIRED: isSystem(asked),
      FILING_ENDED: hasEnded(filing, model.today),
      DECISION_IN_FUTURE: how === 1,
      EFFECT_BEFORE_DECISION: how === 2,
      RECTIFICATION_ORDERED_BEFORE: isThere(known),
    },
    record: () =>
      world.record(
        actor,
        orderRectification,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          rectificationId,
          reasonCode: 'POOR_CONDITIONS',
          ...PAPER,
          decidedOn,
          dueOn: addDays(decidedOn, how === 2 ? -1 : 30),
          scoreCardId: null,
        },
        NO_EVIDENCE,
      ),
    learn: () => filing!.faults.set(rectificationId, { orderedOn: decidedOn, isClosed: false }),
  };
};

const mend: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const fault = ([...(filing?.faults.keys() ?? [])][how % 3] ?? the('rectification', 99)) as Uuid;
  const closedOn = addDays(model.today, how === 4 ? 1 : how === 5 ? -20 : 0);
  const known = filing?.faults.get(fault);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      RECTIFICATION_CLOSED_BEFORE: known?.isClosed,
      DECISION_IN_FUTURE: how === 4,
      EFFECT_BEFORE_DECISION: known && closedOn < known.orderedOn,
    },
    record: () =>
      world.record(
        actor,
        closeRectification,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), rectificationId: fault, documentNo: PAPER.documentNo, closedOn },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isClosed = true;
    },
  };
};

const expire: Move = ({ world, model, actor, which }) => {
  const filing = model.filings.get(which % 2);
  return {
    no: { NOT_FOUND: !filing, FILING_STILL_VALID: filing && model.today <= filing.validTo },
    isSoAlready: filing && (filing.isMarkedExpired || filing.stops.some(({ kind }) => kind !== 'SUSPENDED')),
    record: () =>
      world.record(actor, expireFiling, the('filing', which % 2), { filingId: the('filing', which % 2), day: model.today }, NO_EVIDENCE),
    learn: () => {
      filing!.isMarkedExpired = true;
    },
  };
};

const withdraw: Move = ({ world, model, actor, which, how }) => {
  const filing = model.filings.get(which % 2);
  const [mine, open] = [how === 1 ? 2 : 0, how === 3 ? 0 : 1];
  return {
    no: { NOT_FOUND: filing?.enterprise !== mine, FILING_ENDED: hasEnded(filing, model.today), FILING_HAS_OPEN_BATCHES: open > 0 },
    record: () =>
      world.record(
        actor,
        withdrawFiling,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), enterpriseId: the('enterprise', mine), reasonCode: 'OWN_WISH' },
        { batches: valueEvidence('batches', 0n, { held: 0, open }) },
      ),
    learn: () => {
      filing!.stops.push({ kind: 'WITHDRAWN', rows: null, from: model.today, last: null, suspension: null });
      filing!.renewal = null;
    },
  };
};

const proposeEnd: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  return {
    no: {
      NOT_FOUND: !filing,
      PERSON_REQUIRED: isSystem(asked),
      FILING_ENDED: hasEnded(filing, model.today),
      DECISION_IN_FUTURE: how === 1,
      FILING_POLICY_UNKNOWN: how === 5,
    },
    record: () =>
      world.record(
        actor,
        proposeCancellation,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          cancellationId: the('cancellation', how),
          reasonCode: 'SERIOUS_BREACH',
          ...PAPER,
          decidedOn: addDays(model.today, how === 1 ? 1 : 0),
          withBan: how === 2,
          scoreCardId: null,
          remark: null,
        },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      if (!filing!.cancellations.has(how)) filing!.cancellations.set(how, { by: actor.ref });
    },
  };
};

const confirmEnd: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const proposed = filing?.cancellations.get(how);
  return {
    no: {
      NOT_FOUND: !proposed,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: proposed?.by === actor.ref,
      FILING_ENDED: hasEnded(filing, model.today),
    },
    record: () =>
      world.record(
        actor,
        confirmCancellation,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), cancellationId: the('cancellation', how) },
        NO_EVIDENCE,
      ),
    learn: () => {
      filing!.stops.push({ kind: 'CANCELLED', rows: null, from: model.today, last: null, suspension: null });
      filing!.renewal = null;
    },
  };
};

const NOTHING_COUNTED = {
  CERTIFICATES_ANNULLED: null,
  OBJECTIONS_UPHELD: null,
  EXAMINERS: null,
  BATCHES_HELD: null,
  CERTIFICATES_ISSUED: null,
} as const;
/** In 2025 nobody was suspended: 15 of 15 points are kept, and with 4 annulled certificates 17 of 25 are; a year without a batch leads out. */
const draw: Move = ({ world, model, actor, which, how }) => {
  const [card, year] = [model.cards.get(which), how === 3 ? 2026 : how === 4 ? 2024 : 2025];
  const filing = model.filings.get(which % 2);
  return {
    no: {
      NOT_FOUND: !filing,
      SCORE_CARD_DECIDED_BEFORE: card?.isDecided,
      SCORE_CARD_YEAR_NOT_OVER: how === 3,
      FILING_POLICY_UNKNOWN: how === 5,
      SCORE_CARD_WITHOUT_FILING: filing && filing.validFrom > `${year}-12-31`,
    },
    record: async () =>
      world.record(
        actor,
        drawScoreCard,
        the('card', which),
        { scoreCardId: the('card', which), filingId: the('filing', which % 2), year },
        {
          conduct: await world.see(filingConduct, the('filing', which % 2)),
          enterprise: await world.see(enterpriseRecord, the('enterprise', 0)),
          policy: policyOr(how !== 5, day('2026-01-01')),
          counts: valueEvidence('counts', 0n, { ...NOTHING_COUNTED, CERTIFICATES_ANNULLED: how === 2 ? { counted: 4, rows: [] } : null }),
          batches: valueEvidence('batches', 0n, { held: how === 1 ? 0 : 3, open: 0 }),
        },
      ),
    learn: () =>
      model.cards.set(which, { filing: which % 2, proposal: how === 1 ? 'EXIT' : how === 2 ? 'RECTIFY' : 'KEEP', isDecided: false }),
  };
};

const decide: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const card = model.cards.get(which);
  const outcome = (['KEEP', 'EXIT', 'RECTIFY', 'RECTIFY', 'KEEP', 'SUSPEND'] as const)[how]!;
  const reasonCode = how === 5 ? 'AGGRAVATING' : 'AS_PROPOSED';
  return {
    no: {
      NOT_FOUND: !card,
      PERSON_REQUIRED: isSystem(asked),
      SCORE_CARD_DECIDED_BEFORE: card?.isDecided,
      DECISION_IN_FUTURE: how === 4,
      SCORE_CARD_DUE_DAY_MISSING: how === 3,
      SCORE_CARD_REASON_WRONG: card && (reasonCode === 'AS_PROPOSED') !== (card.proposal === outcome),
      FILING_ENDED: outcome !== 'KEEP' && hasEnded(model.filings.get(which % 2), model.today),
    },
    record: async () =>
      world.record(
        actor,
        decideScoreCard,
        the('card', which),
        {
          scoreCardId: the('card', which),
          outcome,
          reasonCode,
          followUpId: the('rectification', 50 + which),
          dueOn: how === 2 ? addDays(model.today, 30) : null,
          remark: null,
          ...PAPER,
          decidedOn: addDays(model.today, how === 4 ? 1 : 0),
        },
        { filing: await world.see(filingScope, the('filing', which % 2)) },
      ),
    learn: () => {
      card!.isDecided = true;
    },
  };
};

export const cancelFilingMoves: Readonly<Record<string, Move>> = {
  'propose-filing-suspension': suspend,
  'confirm-filing-suspension': confirm,
  'reinstate-filing': reinstate,
  'order-rectification': order,
  'close-rectification': mend,
  'expire-filing': expire,
  'withdraw-filing': withdraw,
  'propose-cancellation': proposeEnd,
  'confirm-cancellation': confirmEnd,
  'draw-score-card': draw,
  'decide-score-card': decide,
};
