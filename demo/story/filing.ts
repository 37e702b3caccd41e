import type { Registered } from './cast';

export interface Filed {
  readonly filingId: string;
}

/** The regulator files what each enterprise may assess. */
export async function file({ cast, enterpriseId, otherEnterpriseId }: Registered): Promise<Filed> {
  const validity = { validFrom: '2025-01-01', validTo: '2027-12-31' };
  const { id: filingId } = await cast.regulator.post('filing', '/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    ...validity,
    scope: [
      { occupationCode: '6-18-01-01', trade: '数控车工', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] },
      { occupationCode: '6-31-01-03', levels: ['JUNIOR', 'INTERMEDIATE'] },
    ],
  });
  await cast.regulator.post('other-filing', '/v1/filings', {
    enterpriseId: otherEnterpriseId,
    institutionCode: 'Y000032080002',
    receiptNo: '淮鉴备〔2025〕2号',
    ...validity,
    scope: [{ occupationCode: '6-31-01-03', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] }],
  });
  return { filingId };
}
