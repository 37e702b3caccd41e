import { addMonths } from '../support/stories/made-people';
import type { SoakFirm } from './cast';

interface Closed {
  readonly firm: SoakFirm;
  readonly path: string;
  /** As payroll read it after its close, and must read it for ever. */
  readonly bytes: string;
}

/** Months that two persons have closed, each enterprise its own. */
export class ClosedMonths {
  readonly closed: Closed[] = [];
  readonly findings: string[] = [];

  constructor(
    private readonly firms: readonly SoakFirm[],
    private next: string,
  ) {}

  /** Of the month that the next statement is open for. */
  get open(): string {
    return this.next;
  }

  async closeUpTo(today: string): Promise<void> {
    while (this.next < today.slice(0, 'YYYY-MM'.length)) {
      const month = this.next;
      await Promise.all(this.firms.map((firm) => this.close(firm, month)));
      this.next = addMonths(`${month}-01`, 1).slice(0, 'YYYY-MM'.length);
    }
  }

  /** Reads one again. */
  async readAgain({ firm: { payroll }, path, bytes }: Closed): Promise<void> {
    if (normalised(await payroll.text(path)) !== bytes) this.findings.push(`a closed month is read in other words than before: ${path}`);
  }

  private async close(firm: SoakFirm, month: string): Promise<void> {
    const path = `/v1/enterprises/${firm.enterpriseId}/allowance-statements/${month}`;
    const { id } = await firm.clerk.post(`closing-${firm.enterpriseId}-${month}`, `${path}/closings`, {});
    const { position } = await firm.approver.post(`closed-${firm.enterpriseId}-${month}`, `${path}/closings/${id}/confirmations`, {});
    this.closed.push({ firm, path, bytes: normalised(await firm.payroll.text(`${path}?minPosition=${position}`)) });
  }
}

/** Which position an answer is true at is no part of the month. */
const normalised = (text: string): string => text.replace(/"atPosition":"\d+",?/, '');
