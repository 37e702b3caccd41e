import { Api } from '../api';
import type { Counted, Play } from '../play';
import type { Service } from '../service';
import { prepare, STEPS, STEPS_FILED, tell } from '../story';
import type { Keys } from './cast';
import { DAYS } from './days';

const CLIENT = 'demo';
/** Both tell the same ledger: what is filed may be told to its end later. */
const LEDGER = { name: 'story', beginsOn: DAYS.begins };

/** The main job, from a filing to a pay statement. */
export const story: Play = {
  ...LEDGER,
  steps: STEPS,
  play: async (service, { roster }, progress) => {
    const {
      registered: { cast, keys },
      samples,
    } = await tell(new Api(service.url, service.adminKey, CLIENT), service.adminKey, roster, progress);
    const { counts } = await cast.auditor.after(cast.regulatorApprover).get<Counted>('/v1/ledger-summary');
    remember(service, keys, samples);
    return { url: service.url, keys, counts, samples };
  },
};

/** Its beginning: what an officer's first hour finds. */
export const filed: Play = {
  ...LEDGER,
  steps: STEPS_FILED,
  play: async (service, _, progress) => {
    const {
      registered: { cast, keys, enterpriseId },
      filed: { filingId },
    } = await prepare(new Api(service.url, service.adminKey, CLIENT), service.adminKey, progress);
    const { counts } = await cast.auditor.after(cast.regulatorApprover).get<Counted>('/v1/ledger-summary');
    const samples = { enterpriseId, filingId };
    remember(service, keys, samples);
    return { url: service.url, keys, counts, samples };
  },
};

function remember(service: Service, keys: Keys, samples: Readonly<Record<string, string>>): void {
  const shouted = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const named = Object.entries(keys).map(([name, key]) => [`${shouted(name)}_KEY`, key]);
  const sampled = Object.entries(samples).map(([name, value]) => [shouted(name), value]);
  service.save({ URL: service.url, PID: String(service.pid), ...Object.fromEntries([...named, ...sampled]) });
}
