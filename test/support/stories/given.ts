import type { DecisionRule, Moment } from '../../../src/kernel/decision';
import { day } from '../../../src/kernel/day';
import type { JsonObject } from '../../../src/kernel/canonical-json';
import type { Fact } from '../../../src/kernel/event-type';
import { foldAll } from '../../../src/kernel/fold';
import { isRefusal } from '../../../src/kernel/refusal';
import { Uuid, uuid } from '../../../src/kernel/uuid';
import { leftOpen } from '../answers/refusal-words';

/** A fixed, readable UUID for specs: `id(7)`. */
export const id = (number: number): Uuid => uuid(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
export const OFFICER: Moment['actor'] = { ref: id(901), kind: 'person', audience: 'enterprise' };
export const SECOND_PERSON: Moment['actor'] = { ref: id(902), kind: 'person', audience: 'enterprise' };
const MOMENT: Moment = { today: day('2026-12-07'), actor: OFFICER };

/** given(rule, ...history).when(intent, evidence).thenRecords(...) or .thenRefuses(code), with the values of its sentence where they are given. */
export const given = <State, E extends Fact, Intent, Evidence, Code extends string>(
  rule: DecisionRule<State, E, Intent, Evidence, Code>,
  ...history: readonly E[]
) => ({
  when: (intent: Intent, evidence: Evidence, moment: Partial<Moment> = {}) => {
    const decision = rule.decide(foldAll(rule.fold, history), intent, evidence, { ...MOMENT, ...moment });
    return {
      decision,
      thenRefuses: (code: Code, params?: JsonObject) => {
        expect(isRefusal(decision) ? decision.refused : decision).toBe(code);
        if (!isRefusal(decision)) return;
        expect(leftOpen(decision)).toEqual([]);
        if (params) expect(decision.params).toEqual(params);
      },
      thenRecords: (...facts: readonly E[]) => expect(decision).toEqual(facts),
      thenRecordsTypes: (...types: readonly E['type'][]) =>
        expect(isRefusal(decision) ? decision : decision.map(({ type }) => type)).toEqual(types),
      thenRecordsNothing: () => expect(decision).toEqual([]),
    };
  },
});
