import { LedgerClient } from '../../client/ledger-client';
import { Api } from '../../demo/api';
import { TENTH } from '../../demo/city/measures';
import type { Person } from '../../demo/city/people';
import { cityPlan } from '../../demo/city/plan';

/** A person of the city, and two officials who may ask for an erasure and decide it. */
export interface CityPerson {
  readonly person: Person;
  readonly phone: string;
  readonly workerId: string;
  /** A clerk of the enterprise; who looks at the person before and after. */
  readonly clerk: LedgerClient;
  readonly officials: readonly [string, string];
}

/** Of a range that is given to nobody. */
const FIRST_PHONE = 15_400_000_000;

/** The same in every run: the plan of the city is data. */
export function planned(index: number): Person {
  const { people } = cityPlan(TENTH);
  const certified = people.filter(({ leftOn }) => leftOn === null);
  return certified[index % certified.length]!;
}

/** Finds the person as the enterprise does, by the number, and gives a telephone to whoever had none, so that there is more to be found. */
export async function prepared(url: string, adminKey: string, person: Person): Promise<CityPerson> {
  const admin = new LedgerClient(url, adminKey);
  const { code, creditCode, name, region } = person.enterprise;
  // The demo's own request once more: it is answered as it was.
  const { id: enterpriseId } = await new Api(url, adminKey, 'city').post(`enterprise-${code}`, '/v1/enterprises', {
    creditCode,
    name,
    region,
  });
  const clerk = new LedgerClient(url, (await keyFor(admin, { audience: 'enterprise', enterpriseId, person: { name: '经办甲' } })).key);
  const phone = String(FIRST_PHONE + person.index);
  const workerId = granted(await clerk.post('/v1/workers', { name: person.name, idNumber: person.idNumber, phone })).id;
  const [first, second] = [
    await keyFor(admin, { audience: 'regulator', region: '3208', person: { name: '监管二' } }),
    await keyFor(admin, { audience: 'regulator', region: '3208', person: { name: '监管三' } }),
  ];
  return { person, phone, workerId, clerk, officials: [first.id, second.id] };
}

type KeyBody = Parameters<typeof LedgerClient.prototype.post<'/v1/api-keys'>>[1];
const keyFor = async (admin: LedgerClient, body: KeyBody): Promise<{ readonly id: string; readonly key: string }> =>
  granted(await admin.post('/v1/api-keys', body));

/** @throws with the reason of a no: this story has none */
export function granted<Body>(
  reply:
    | { readonly ok: true; readonly body: Body }
    | { readonly ok: false; readonly body: { readonly code: string; readonly detail?: string } },
): Body {
  if (!reply.ok) throw new Error(`${reply.body.code}: ${reply.body.detail ?? ''}`);
  return reply.body;
}
