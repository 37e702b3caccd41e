import { Api } from '../api';
import type { Play } from '../play';
import { scenarioDays } from './play-scenarios';
import { BEGINS } from './rates';
import { scenariosNamed } from './scenarios';
import { tellScenarios } from './tell-scenarios';

/** A ledger of its own, in which scenarios may be played after one another as far as its clock allows. */
export const sandbox = (names: readonly string[]): Play => ({
  name: 'scenarios',
  beginsOn: BEGINS,
  steps: scenarioDays(scenariosNamed(names)).length,
  play: async (service, _, progress) => {
    const told = await tellScenarios(new Api(service.url, service.adminKey, 'scenarios'), names, progress);
    const months = told.map(({ scenario, expected: { month, firm = 'A', totalMinor }, path, payrollKey, statement }) => ({
      scenario,
      firm,
      month,
      url: `${service.url}${path}`,
      payrollKey,
      amountMinor: statement.totals.amountMinor,
      expectedMinor: totalMinor,
    }));
    return { url: service.url, keys: { admin: service.adminKey }, counts: {}, months };
  },
});
