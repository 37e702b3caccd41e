import { Api } from '../api';
import { type Counted, type Play, seconds } from '../play';
import { BEGINS } from './calendar';
import { TENTH, WHOLE } from './measures';
import { cityPlan } from './plan';
import { citySteps, playCity } from './play';
import { playLate } from './play-late';
import { cityStatement } from './play-pay';
import { readHeadline } from './read-figures';

const MS = 1_000;

/** Three years of a city, or a tenth of it. */
export const city = (size: 'whole' | 'tenth'): Play => ({
  name: size === 'tenth' ? 'city-tenth' : 'city',
  beginsOn: BEGINS,
  steps: citySteps(),
  play: async (service, { until, late }, progress) => {
    const [admin, plan] = [new Api(service.url, service.adminKey, 'city'), cityPlan(size === 'tenth' ? TENTH : WHOLE)];
    const { cast, payroll } = await playCity(admin, plan, progress, until);
    const { counts } = await cast.auditor.get<Counted>('/v1/ledger-summary');
    const { regulator, auditor } = cast.keys;
    service.save({
      URL: service.url,
      ADMIN_KEY: service.adminKey,
      REGULATOR_KEY: regulator,
      AUDITOR_KEY: auditor,
      PID: String(service.pid),
    });
    // A part of the story has no day on which they all are known.
    const figures = until === undefined ? await readHeadline(cast.regulator) : {};
    const statement = await cityStatement(cast);
    const told = late === undefined ? {} : { late: await playLate(admin, plan, late) };
    return {
      url: service.url,
      keys: { admin: service.adminKey, regulator, auditor },
      counts,
      figures,
      statement,
      payroll: { ...payroll, seconds: seconds(payroll.seconds * MS) },
      ...told,
      events: counts.events ?? 0,
    };
  },
});
