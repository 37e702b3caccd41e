import type { DecisionRule } from '../../../../kernel/decision';
import type { Fact } from '../../../../kernel/event-type';
import { isRefusal, Refusal } from '../../../../kernel/refusal';
import { CheckedRoster, CheckedRow, employmentFaultMaker, Fault, qualificationFaultMaker, withFault, withRows } from '../../../../roster';
import { Employment, Qualifications, recordEmployment, recordQualification, Worker } from '../../../workforce';
import { factsOf, futureWorker, LedgerFacts, PersonFacts, residentKey } from './ledger-facts';
import { employmentFault, employmentFormFault, nameFault, qualificationFault } from './side-row-faults';
import { employmentIntent, Named, qualificationIntent } from './row-intents';
import { hasName } from './names';

/** Registered facts together with those that the same workbook brings: what a claim must rest on. */
export interface KnownFacts {
  readonly employment: Employment;
  readonly qualifications: Qualifications;
}
export interface WithBrought {
  readonly checked: CheckedRoster;
  /** By person; somebody without a row of facts has those of the ledger. */
  readonly known: (key: string) => KnownFacts;
}

/** Runs the rows of a side sheet through the rule that will record them, one after the other; nothing is recorded. */
function rehearse<Values extends { readonly idNumber: string }, State, E extends Fact, Intent>(
  rows: readonly CheckedRow<Values>[],
  {
    rule,
    stateOf,
    intentOf,
    formFault,
    faultOf,
  }: {
    readonly rule: DecisionRule<State, E, Intent, { readonly worker: Worker }, string>;
    readonly stateOf: (facts: PersonFacts) => State;
    readonly intentOf: (values: Values, named: Named) => Intent;
    readonly formFault: (row: number, values: Values) => Fault | undefined;
    readonly faultOf: (row: number, refusal: Refusal | 'NAMELESS') => Fault;
  },
  ledger: LedgerFacts,
  named: (key: string) => boolean,
): { readonly rows: CheckedRow<Values>[]; readonly states: ReadonlyMap<string, State> } {
  const states = new Map<string, State>();
  const judged = rows.map((row) => {
    if (row.status !== 'OK') return row;
    const fault = formFault(row.row, row.values);
    if (fault) return withFault(row, fault);
    const key = residentKey(row.values.idNumber);
    if (!named(key)) return withFault(row, faultOf(row.row, 'NAMELESS'));
    const state = states.get(key) ?? stateOf(factsOf(ledger, key));
    const decision = rule.decide(state, intentOf(row.values, placeholder(ledger, row.row)), { worker: futureWorker(ledger) }, ledger);
    if (isRefusal(decision)) return withFault(row, faultOf(row.row, decision));
    states.set(
      key,
      decision.reduce((before, event) => rule.fold.evolve(before, event), state),
    );
    return row;
  });
  return { rows: judged, states };
}

/** Ids do not matter to a rehearsal; those of the batch are at hand. */
const placeholder = ({ batch: { batchId }, importId }: LedgerFacts, row: number): Named => ({
  workerId: batchId,
  id: batchId,
  source: { importId, row },
});
/** Judges the sheets 工作经历 and 持证 against the ledger, and adds what they bring to what is registered. */
export function withBroughtFacts(checked: CheckedRoster, ledger: LedgerFacts): WithBrought {
  const named = hasName(checked, ledger);
  const employmentAt = employmentFaultMaker(checked);
  const spans =
    checked.employments &&
    rehearse(
      checked.employments.rows,
      {
        rule: recordEmployment,
        stateOf: ({ employment }) => employment,
        intentOf: employmentIntent,
        formFault: (row, values) => employmentFormFault(employmentAt!, row, values),
        faultOf: (row, refusal) => employmentFault(employmentAt!, row, refusal),
      },
      ledger,
      named,
    );
  const qualificationAt = qualificationFaultMaker(checked);
  const papers =
    checked.qualifications &&
    rehearse(
      checked.qualifications.rows,
      {
        rule: recordQualification,
        stateOf: ({ qualifications }) => ({ held: qualifications, unchecked: [] }),
        intentOf: qualificationIntent,
        formFault: (row, values) => nameFault(qualificationAt!, row, values.name),
        faultOf: (row, refusal) => qualificationFault(qualificationAt!, row, refusal),
      },
      ledger,
      named,
    );
  return {
    checked: {
      ...checked,
      employments: checked.employments && spans && withRows(checked.employments, spans.rows),
      qualifications: checked.qualifications && papers && withRows(checked.qualifications, papers.rows),
    },
    known: (key) => ({
      employment: spans?.states.get(key) ?? factsOf(ledger, key).employment,
      qualifications: papers?.states.get(key)?.held ?? factsOf(ledger, key).qualifications,
    }),
  };
}
