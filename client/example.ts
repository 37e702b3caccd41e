import { LedgerClient } from './ledger-client';

/** Who is paid what for a month, in fen; paths, members and refusals are the compiler's to know. */
export async function payOf(url: string, key: string, enterpriseId: string, month: string): Promise<readonly string[]> {
  const ledger = new LedgerClient(url, key);
  const { ok, body } = await ledger.get(`/v1/enterprises/${enterpriseId}/allowance-statements/${month}?limit=200`);
  if (!ok) throw new Error(`${body.code}: ${body.detail}`);
  return body.lines.map(({ employeeNo, amountMinor }) => `${employeeNo} ${amountMinor}`);
}
