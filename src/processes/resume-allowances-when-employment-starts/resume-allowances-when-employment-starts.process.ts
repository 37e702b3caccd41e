import { Settlement } from '../../contexts/allowance/services';
import { Career, workerCareer } from '../../contexts/career';
import { EmploymentStarted } from '../../contexts/workforce';
import { JoinedRecords } from '../../contexts/workforce/services';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Started {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly employer: 'OWN' | 'ELSEWHERE';
}

/** Service that begins, or begins again, is when a tier that is held already begins to pay here. */
@ActsWhen()
export class ResumeAllowancesWhenEmploymentStarts implements Process {
  readonly name = 'resume-allowances-when-employment-starts';
  readonly on = [EmploymentStarted];

  constructor(
    private readonly settlement: Settlement,
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
  ) {}

  async react(event: Recorded, acting: Acting): Promise<void> {
    const started = event.data as Started;
    if (started.employer !== 'OWN') return;
    if (await this.hasCareer(started)) await this.settlement.of(event, acting, started);
  }

  /**
   * Most spans come from imports, of people without a tier: those are told apart by a look at their careers. A tier that comes
   * later has a process of its own. Of a joined record the tier may stand under another one.
   */
  private async hasCareer({ enterpriseId, workerId }: Started): Promise<boolean> {
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    return [...(await this.ledger.evidenceEach(workerCareer, all)).values()].some(({ value }) => isBegun(value));
  }
}

const isBegun = ({ credentials, discounted, posts }: Career): boolean => credentials.length + discounted.length + posts.length > 0;
