import { MORE_SCENARIOS } from './more-scenarios';
import { PS_SCENARIOS } from './ps-scenarios';
import type { Scenario } from './scenario';

export const SCENARIOS: readonly Scenario[] = [...PS_SCENARIOS, ...MORE_SCENARIOS];
/** Asks for all of them. */
export const EVERY = 'all';

/** Those that are asked for by name. @throws naming what there is */
export function scenariosNamed(names: readonly string[]): readonly Scenario[] {
  const unknown = names.find((name) => name !== EVERY && !SCENARIOS.some((scenario) => scenario.name === name));
  if (unknown !== undefined)
    throw new Error(`there is no scenario ${unknown}; there are ${[EVERY, ...SCENARIOS.map(({ name }) => name)].join(', ')}`);
  return SCENARIOS.filter(({ name }) => names.includes(EVERY) || names.includes(name));
}
