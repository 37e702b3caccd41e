import { Settlement } from '../../contexts/allowance';
import { workerCareer } from '../../contexts/career';
import { EmploymentStarted } from '../../contexts/workforce';
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

  constructor(private readonly settlement: Settlement, private readonly ledger: Ledger) {}

  async react(event: Recorded, acting: Acting): Promise<void> {
    const started = event.data as Started;
    if (started.employer !== 'OWN') return;
    // Most spans come from imports, of people without a tier: those are told apart by one look at one stream. A tier
    // that comes later has a process of its own.
    const { value: career } = await this.ledger.evidence(workerCareer, started.workerId);
    if (career.credentials.length + career.discounted.length + career.posts.length > 0) await this.settlement.of(event, acting, started);
  }
}
