import type { Api } from '../api';
import type { Registered } from './cast';
import { DAYS } from './days';

export interface Certificate {
  readonly id: string;
  readonly number: string;
  readonly level: string;
  readonly workerId: string;
  readonly status: string;
}
interface Entry {
  readonly when: string;
  readonly what: { readonly zh: string };
  readonly who?: { readonly audience: string; readonly name?: string | null } | null;
  readonly why?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

const PAGE = 200;

export async function certificatesOf(reader: Api, enterpriseId: string): Promise<Certificate[]> {
  const all: Certificate[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: readonly Certificate[]; nextCursor: string | null } = await reader.get(
      `/v1/certificates?enterpriseId=${enterpriseId}&limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`,
    );
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}

/** The timeline of one certificate as the regulator reads it. */
export const historyOf = (regulator: Api, certificateId: string): Promise<{ entries: readonly Entry[] }> =>
  regulator.get(`/v1/certificates/${certificateId}/history`);

/** Decided on a day inside the closed month, recorded after its close, by two regulators. */
export async function annul({ cast: { regulator, regulatorApprover } }: Registered, certificateId: string): Promise<void> {
  const certificate = `/v1/certificates/${certificateId}`;
  const { id } = await regulator.change('annulment', certificate, 'annulments', {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: 'POLICY-PACK-320800-2026-01',
    documentNo: '淮鉴撤〔2027〕1号',
    decidedOn: DAYS.annulmentDecided,
    effect: 'EX_TUNC',
    remark: '工作经历证明不实',
  });
  await regulatorApprover.after(regulator).change('annulled', certificate, `annulments/${id}/confirmations`, {});
}

/** Those who may not look, and what they are told. */
export async function closedDoors(
  { cast: { otherEnterprise, payroll } }: Registered,
  batchId: string,
  workerId: string,
): Promise<string[]> {
  const other = await otherEnterprise.read<{ code: string; title: string }>(`/v1/batches/${batchId}`);
  const pay = await payroll.read<{ code: string; title: string }>(`/v1/workers/${workerId}`);
  return [`其他企业查看本批次 → ${other.status} ${other.body.code}`, `薪酬系统查看姓名 → ${pay.status} ${pay.body.code}`];
}
