import { enterpriseRecord, ScopeRow } from '../../src/contexts/accreditation';
import { cancelFilingMoves } from './ending-moves';
import { addScope } from '../../src/contexts/accreditation/change-scope/add-scope';
import { removeScope } from '../../src/contexts/accreditation/change-scope/remove-scope';
import { grantFiling } from '../../src/contexts/accreditation/grant-filing/grant-filing';
import { grantRenewal } from '../../src/contexts/accreditation/renew-filing/grant-renewal';
import { openRenewalWindow } from '../../src/contexts/accreditation/renew-filing/open-renewal-window';
import { refuseRenewal } from '../../src/contexts/accreditation/renew-filing/refuse-renewal';
import { requestRenewal } from '../../src/contexts/accreditation/renew-filing/request-renewal';
import { MAX_SCOPE_ROWS } from '../../src/contexts/accreditation/scope-row';
import { addDays, addMonths, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { isCertifiedLevel, Level } from '../../src/kernel/level';
import { filingModel, FilingModel, hasEnded, isSuspended, mayNotFile } from './model';
import { isSystem, isThere, Move } from './move';
import { HASH, OCCUPATION, PAPER, policyOr, the } from './world';

const WINDOW_DAYS = 90;
const row = (level: Level, fromOn: Day, trade: string | null = null): ScopeRow => ({
  occupationCode: OCCUPATION,
  edition: '2022',
  trade,
  level,
  standard: 'NATIONAL',
  fromOn,
  toOn: null,
});

const grant: Move = ({ world, model, actor, which, how }) => {
  const [filing, mine, validFrom] = [which % 2, how === 4 ? 1 : 0, day('2025-01-01')];
  const validTo = [day('2027-12-31'), day('2024-12-31'), day('2027-12-31'), day('2026-03-17'), day('2027-12-31'), day('2026-05-31')][how]!;
  const levels: readonly Level[] = how === 2 ? ['SENIOR', 'CHIEF'] : ['SENIOR', 'JUNIOR'];
  return {
    no: {
      FILING_GRANTED_BEFORE: model.filings.has(filing),
      ...mayNotFile(model, mine),
      FILING_SPAN_REVERSED: how === 1,
      SCOPE_LEVEL_NOT_CERTIFIED: how === 2,
    },
    record: async () =>
      world.record(
        actor,
        grantFiling,
        the('filing', filing),
        {
          filingId: the('filing', filing),
          enterpriseId: the('enterprise', mine),
          institutionCode: `Y00003208000${filing + 1}`,
          receiptNo: PAPER.documentNo,
          validFrom,
          validTo,
          scope: levels.map((level) => row(level, validFrom)),
        },
        { enterprise: await world.see(enterpriseRecord, the('enterprise', mine)) },
      ),
    learn: () => model.filings.set(filing, filingModel(mine, validFrom, validTo, levels)),
  };
};

/** Rows as a clerk could ask for them: in order, too early, too late, of an appointed level, filed before, and far too many. */
function rowsAsked(filing: FilingModel | undefined, how: number, today: Day): ScopeRow[] {
  const asked: readonly (() => ScopeRow[])[] = [
    () => [row('INTERMEDIATE', today)],
    () => [row('INTERMEDIATE', addDays(today, -1))],
    () => [row('SPECIAL_GRADE', today)],
    () => [row('INTERMEDIATE', addDays(filing?.validTo ?? today, 1))],
    () => [row('SENIOR', today)],
    () => Array.from({ length: MAX_SCOPE_ROWS }, (_, index) => row('JUNIOR', today, `工种${index}`)),
  ];
  return asked[how]!();
}

const add: Move = ({ world, model, actor, which, how }) => {
  const filing = model.filings.get(which % 2);
  const rows = rowsAsked(filing, how, model.today);
  const [{ level, fromOn, trade }] = [rows[0]!];
  return {
    no: {
      NOT_FOUND: !filing,
      FILING_ENDED: hasEnded(filing, model.today),
      FILING_IS_SUSPENDED: isSuspended(filing, model.today),
      SCOPE_LEVEL_NOT_CERTIFIED: !isCertifiedLevel(level),
      SCOPE_STARTS_IN_PAST: fromOn < model.today,
      SCOPE_AFTER_VALIDITY: filing && fromOn > filing.validTo,
      SCOPE_ROW_FILED_BEFORE:
        trade === null && filing?.rows.some((each) => each.level === level && (each.to === null || each.to >= fromOn)),
      SCOPE_TOO_LARGE: rows.length === MAX_SCOPE_ROWS,
    },
    record: () =>
      world.record(
        actor,
        addScope,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), changeId: the('change', how), documentNo: PAPER.documentNo, rows },
        NO_EVIDENCE,
      ),
    learn: () => filing!.rows.push({ level, from: fromOn, to: null }),
  };
};

const remove: Move = ({ world, model, actor, which, how }) => {
  const filing = model.filings.get(which % 2);
  const [number, fromOn] = [how === 1 ? 30 : 1 + (how % 2), addDays(model.today, how === 2 ? -1 : how === 3 ? 3 : 0)];
  const known = filing?.rows[number - 1];
  return {
    no: {
      NOT_FOUND: !filing,
      FILING_ENDED: hasEnded(filing, model.today),
      FILING_IS_SUSPENDED: isSuspended(filing, model.today),
      SCOPE_ROW_UNKNOWN: filing && !known,
      SCOPE_ENDS_IN_PAST: fromOn < model.today,
      SCOPE_ROW_ENDED: known !== undefined && known.to !== null && known.to < fromOn,
    },
    record: () =>
      world.record(
        actor,
        removeScope,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          changeId: the('change', 10 + how),
          documentNo: PAPER.documentNo,
          reasonCode: 'OWN_WISH',
          rows: [number],
          fromOn,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.to = addDays(fromOn, -1);
    },
  };
};

const ask: Move = ({ world, model, actor, which, how }) => {
  const [number, mine] = [which % 2, how === 4 ? 2 : 0];
  const filing = model.filings.get(number);
  return {
    no: {
      NOT_FOUND: filing?.enterprise !== mine,
      FILING_ENDED: hasEnded(filing, model.today),
      FILING_IS_SUSPENDED: isSuspended(filing, model.today),
      FILING_POLICY_UNKNOWN: how === 5,
      RENEWAL_WINDOW_CLOSED: filing && model.today < addDays(filing.validTo, 1 - WINDOW_DAYS),
      RENEWAL_REQUESTED_BEFORE: filing && filing.renewal !== null,
    },
    record: () =>
      world.record(
        actor,
        requestRenewal,
        the('filing', number),
        { filingId: the('filing', number), enterpriseId: the('enterprise', mine), renewalId: the('renewal', how) },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      filing!.renewal = how;
    },
  };
};

const FULL_PAY = { certificates: 3, paid: 2, explained: 1, listDigest: HASH };
const renew: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const [held, pay] = [how === 1 ? 5 : 6, how === 2 ? null : how === 3 ? { ...FULL_PAY, explained: 0 } : FULL_PAY];
  const validTo = how === 4 ? (filing?.validTo ?? model.today) : null;
  return {
    no: {
      NOT_FOUND: !isThere(filing?.renewal),
      PERSON_REQUIRED: isSystem(asked),
      FILING_POLICY_UNKNOWN: how === 5,
      FILING_ENDED: hasEnded(filing, model.today),
      FILING_IS_SUSPENDED: isSuspended(filing, model.today),
      RENEWAL_BATCHES_TOO_FEW: how === 1,
      RECTIFICATION_OPEN: filing && [...filing.faults.values()].some(({ isClosed }) => !isClosed),
      RENEWAL_PAY_EVIDENCE_MISSING: how === 2,
      RENEWAL_PAY_UNEXPLAINED: how === 3,
      RENEWAL_SPAN_WRONG: how === 4,
      RENEWAL_CERTIFICATES_NOT_VISIBLE: which > 3,
    },
    record: () =>
      world.record(
        actor,
        grantRenewal,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), renewalId: the('renewal', filing?.renewal ?? 0), receiptNo: PAPER.documentNo, validTo },
        {
          policy: policyOr(how !== 5, model.today),
          batches: valueEvidence('batches', 0n, { held, open: 0 }),
          lookup: valueEvidence('lookup', 0n, { certificates: 3, visible: which > 3 ? 2 : 3 }),
          pay: valueEvidence('pay', 0n, pay),
        },
      ),
    learn: () => Object.assign(filing!, { renewal: null, validTo: addMonths(filing!.validTo, 36) }),
  };
};

const refuseIt: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const filing = model.filings.get(which % 2);
  const decidedOn = addDays(model.today, how === 1 ? 1 : 0);
  return {
    no: { NOT_FOUND: !isThere(filing?.renewal), PERSON_REQUIRED: isSystem(asked), DECISION_IN_FUTURE: how === 1 },
    record: () =>
      world.record(
        actor,
        refuseRenewal,
        the('filing', which % 2),
        {
          filingId: the('filing', which % 2),
          renewalId: the('renewal', filing?.renewal ?? 0),
          reasonCodes: ['BATCHES_TOO_FEW'],
          documentNo: PAPER.documentNo,
          decidedOn,
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      filing!.renewal = null;
    },
  };
};

const warn: Move = ({ world, model, actor, which, how }) => {
  const filing = model.filings.get(which % 2);
  return {
    no: { NOT_FOUND: !filing, FILING_POLICY_UNKNOWN: how === 5 },
    isSoAlready:
      filing &&
      (model.today < addDays(filing.validTo, 1 - WINDOW_DAYS) || filing.warnedFor === filing.validTo || hasEnded(filing, model.today)),
    record: () =>
      world.record(
        actor,
        openRenewalWindow,
        the('filing', which % 2),
        { filingId: the('filing', which % 2), day: model.today },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      filing!.warnedFor = filing!.validTo;
    },
  };
};

export const filingMoves: Readonly<Record<string, Move>> = {
  'grant-filing': grant,
  'add-scope': add,
  'remove-scope': remove,
  'request-renewal': ask,
  'grant-renewal': renew,
  'refuse-renewal': refuseIt,
  'open-renewal-window': warn,
  ...cancelFilingMoves,
};
