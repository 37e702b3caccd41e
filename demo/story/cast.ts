import type { Api } from '../api';

/** The audiences of the story, each with a key of its own; the administrator makes keys and does nothing else. */
export interface Cast {
  readonly regulator: Api;
  readonly regulatorApprover: Api;
  readonly enterprise: Api;
  readonly enterpriseApprover: Api;
  readonly otherEnterprise: Api;
  readonly payroll: Api;
  readonly auditor: Api;
}
export type KeyNames = keyof Cast | 'admin';
export type Keys = Readonly<Record<KeyNames, string>>;

export interface Registered {
  readonly cast: Cast;
  readonly keys: Keys;
  readonly enterpriseId: string;
  readonly otherEnterpriseId: string;
}

/** Synthetic firms: their credit codes lie in regions and ranges that no company holds. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER_FIRM = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };

interface Made {
  readonly id: string;
  readonly key: string;
}

/** The administrator registers two enterprises and hands out keys: to natural persons, and one to a system. */
export async function assemble(admin: Api, adminKey: string): Promise<Registered> {
  const { id: enterpriseId } = await admin.post('enterprise', '/v1/enterprises', FIRM);
  const { id: otherEnterpriseId } = await admin.post('other-enterprise', '/v1/enterprises', OTHER_FIRM);
  const key = async (name: KeyNames, body: object): Promise<[KeyNames, string]> => [
    name,
    (await admin.post<Made>(`key-${name}`, '/v1/api-keys', body)).key,
  ];
  const made = [
    await key('regulator', { audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await key('regulatorApprover', { audience: 'regulator', region: '3208', person: { name: '监管二' } }),
    await key('enterprise', { audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await key('enterpriseApprover', { audience: 'enterprise', enterpriseId, person: { name: '审批乙' } }),
    await key('otherEnterprise', { audience: 'enterprise', enterpriseId: otherEnterpriseId, person: { name: '经办丙' } }),
    await key('payroll', { audience: 'payroll', enterpriseId, system: 'payroll-demo' }),
    await key('auditor', { audience: 'auditor', person: { name: '审计丁' } }),
  ];
  const keys = { admin: adminKey, ...Object.fromEntries(made) } as Keys;
  const cast = Object.fromEntries(made.map(([name, secret]) => [name, admin.as(secret)])) as unknown as Cast;
  return { cast, keys, enterpriseId, otherEnterpriseId };
}
