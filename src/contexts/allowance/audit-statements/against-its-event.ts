import type { ClosedStatement } from '../allowance-statement/open-statement';

/** What the event that closed a month says of its statement. */
export interface SaidAtClosing {
  readonly eventId: string;
  readonly digest: string;
}
type Kept = Pick<ClosedStatement, 'period' | 'digest'> & { readonly enterpriseId: string; readonly digestOfRows: string };

/** In a sentence what is not as it was closed, or null. The event is in the sealed log, so that it is the rows that are wrong. */
export function againstItsEvent({ enterpriseId, period, digest, digestOfRows }: Kept, said: SaidAtClosing | undefined): string | null {
  const whose = `the statement of ${period} of enterprise ${enterpriseId}`;
  if (!said) return `${whose} is kept as closed, and no event closed it`;
  if (digestOfRows !== said.digest) return `${whose} was closed with the digest ${said.digest}, what is kept of it has ${digestOfRows}`;
  return digest === said.digest ? null : `${whose} was closed with the digest ${said.digest}, beside it stands ${digest}`;
}
