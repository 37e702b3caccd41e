import { Client, KeyAsked } from '../callers/client';
import { TestService } from '../service';

/** One enterprise with a filing, as samples/expected-errors.json assumes it, and the keys of its people; for journeys. */
export interface AssessingEnterprise {
  readonly enterpriseId: string;
  readonly filingId: string;
  readonly clerk: Client;
  /** A clerk of another enterprise. */
  readonly stranger: Client;
  readonly regulator: Client;
}

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const SCOPE = [
  { occupationCode: '6-18-01-01', trade: '数控车工', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] },
  { occupationCode: '6-31-01-03', levels: ['JUNIOR', 'INTERMEDIATE'] },
];

export async function assessingEnterprise({ admin }: TestService): Promise<AssessingEnterprise> {
  const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
  const [enterpriseId, otherId] = [
    (await admin.post('/v1/enterprises', FIRM)).body.id,
    (await admin.post('/v1/enterprises', OTHER)).body.id,
  ];
  const regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: SCOPE,
  });
  return {
    enterpriseId,
    filingId: filing.body.id,
    regulator,
    clerk: await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    stranger: await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
  };
}

/** A batch examined on the day of the samples. */
export async function openBatch({ clerk, filingId }: AssessingEnterprise, assessmentOn = '2026-12-05'): Promise<string> {
  const { body } = await clerk.post('/v1/batches', {
    filingId,
    path: 'EXAM',
    assessmentOn,
    eligibilityOn: assessmentOn,
    levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
  });
  return body.id;
}
