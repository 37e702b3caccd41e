import type { Api } from '../api';
import type { CityEnterprise, Enterprises } from './enterprises';
import { inParallel } from './in-parallel';

/** An enterprise of the city with the keys of two of its people, and its filing once it is granted. */
export interface Firm {
  readonly enterprise: CityEnterprise;
  readonly id: string;
  readonly officer: Api;
  readonly approver: Api;
  filingId: string;
}
export interface CityCast {
  readonly admin: Api;
  readonly regulator: Api;
  readonly regulatorApprover: Api;
  readonly auditor: Api;
  /** Of those who may read everything here; for whoever looks around afterwards. */
  readonly keys: Readonly<Record<'regulator' | 'auditor', string>>;
  /** By number. */
  readonly firms: ReadonlyMap<number, Firm>;
}

/** Enterprises that are served at once: enough to keep a small machine busy. */
export const AT_ONCE = 6;
const CITY_REGION = '3208';
export const ALL_LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'];

export const firmOf = ({ firms }: CityCast, { n }: { readonly n: number }): Firm => firms.get(n)!;

/** Enterprises and keys; every key is one natural person's. */
export async function assembleCity(admin: Api, { assessing, withdrawn, annulled }: Enterprises): Promise<CityCast> {
  const secretOf = async (name: string, body: object): Promise<string> =>
    (await admin.post<{ key: string }>(`key-${name}`, '/v1/api-keys', body)).key;
  const keyOf = async (name: string, body: object): Promise<Api> => admin.as(await secretOf(name, body));
  const regulator = await secretOf('regulator', { audience: 'regulator', region: CITY_REGION, person: { name: '监管一' } });
  const regulatorApprover = await keyOf('regulator-approver', { audience: 'regulator', region: CITY_REGION, person: { name: '监管二' } });
  const auditor = await secretOf('auditor', { audience: 'auditor', person: { name: '审计丁' } });
  const firms = await inParallel([...assessing, withdrawn, annulled], AT_ONCE, async (enterprise): Promise<Firm> => {
    const { code, creditCode, name, region } = enterprise;
    const { id } = await admin.post(`enterprise-${code}`, '/v1/enterprises', { creditCode, name, region });
    const person = (who: string, called: string): Promise<Api> =>
      keyOf(`${who}-${code}`, { audience: 'enterprise', enterpriseId: id, person: { name: called } });
    return { enterprise, id, officer: await person('officer', '经办甲'), approver: await person('approver', '审批乙'), filingId: '' };
  });
  return {
    admin,
    regulator: admin.as(regulator),
    regulatorApprover,
    auditor: admin.as(auditor),
    keys: { regulator, auditor },
    firms: new Map(firms.map((firm) => [firm.enterprise.n, firm])),
  };
}

/** The regulator files what an enterprise may assess: two occupations, all five levels, thirty-six months. */
export async function file({ regulator }: CityCast, firm: Firm): Promise<void> {
  const { code, institutionCode, filedOn, filedTo, main, second, n } = firm.enterprise;
  const { id } = await regulator.post(`filing-${code}`, '/v1/filings', {
    enterpriseId: firm.id,
    institutionCode,
    receiptNo: `淮鉴备〔${filedOn.slice(0, 4)}〕${n}号`,
    validFrom: filedOn,
    validTo: filedTo,
    scope: [main, second].map((occupationCode) => ({ occupationCode, levels: ALL_LEVELS })),
  });
  firm.filingId = id;
  firm.officer.after(regulator);
}

/** A moment that every client knows of. */
export function everybodyAfter({ admin, regulator, regulatorApprover, auditor, firms }: CityCast): void {
  for (const api of [regulator, regulatorApprover, auditor, ...[...firms.values()].flatMap(({ officer, approver }) => [officer, approver])])
    api.after(admin);
}
