import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { CLOCK, Clock, todayOf } from '../../../kernel/clock';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { Vault } from '../../../people/vault.provider';
import { employeeNumberState } from '../employee-number';
import { workerRecord } from '../worker';
import { RegisteredUnder } from '../worker-register/registered-under.query';
import { linkNumber } from './link-number';
import { intentOf, LinkedRow, LinkRow, triedOut } from './link-sheet';

export interface PersonRow {
  readonly row: number;
  readonly employeeNo: string;
  readonly idNumber: string;
  readonly fromOn: LinkRow['fromOn'];
}
export class ImportLinksCommand {
  constructor(
    readonly enterpriseId: Uuid,
    readonly rows: readonly PersonRow[],
    readonly isApplied: boolean,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Rows recorded together. */
const AT_ONCE = 500;

/** Finds the people behind documents, asks the rule of every row, and where told records what it lets through: each row for itself. */
@CommandHandler(ImportLinksCommand)
export class ImportLinksHandler implements ICommandHandler<ImportLinksCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly ids: DerivedIds,
    private readonly under: RegisteredUnder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ enterpriseId, rows: people, isApplied, envelope }: ImportLinksCommand): Promise<readonly LinkedRow[]> {
    const rows = await this.found(enterpriseId, people, envelope);
    const workers = await this.ledger.evidenceEach(workerRecord, [...new Set(rows.flatMap(({ workerId }) => workerId ?? []))]);
    const numbers = await this.ledger.evidenceEach(employeeNumberState, [...new Set(rows.map(({ numberId }) => numberId))]);
    const registered = await this.under.numbers(enterpriseId, [...new Set(rows.map(({ employeeNo }) => employeeNo))]);
    const facts = { numbers: valuesIn(numbers), workers: valuesIn(workers), registered: valuesIn(registered) };
    const tried = triedOut(enterpriseId, rows, facts, { today: todayOf(this.clock), actor: envelope.actor });
    if (!isApplied) return tried;
    const done = [...tried];
    const good = rows.flatMap((row, index) =>
      tried[index]!.result === 'CREATED' && row.workerId !== null ? [{ index, row, workerId: row.workerId }] : [],
    );
    for (let from = 0; from < good.length; from += AT_ONCE) {
      const chunk = good.slice(from, from + AT_ONCE);
      const outcomes = await this.ledger.recordEach(
        chunk.map(({ row, workerId }) => ({
          rule: linkNumber,
          id: row.numberId,
          intent: intentOf(row, enterpriseId, workerId),
          evidence: { worker: workers.get(workerId)!, registered: registered.get(row.employeeNo)! },
          envelope: { ...envelope, commandId: row.linkId },
        })),
      );
      // Between the trial and the record somebody else may have given the number away.
      chunk.forEach(({ index }, at) => (done[index] = isRefusal(outcomes[at]) ? { ...done[index]!, result: outcomes[at] } : done[index]!));
    }
    return done;
  }

  private async found(enterpriseId: Uuid, people: readonly PersonRow[], { commandId }: CommandEnvelope): Promise<readonly LinkRow[]> {
    const refs = await this.vault.findByIdNumber(
      people.map(({ idNumber }) => ({ idType: 'RESIDENT_ID', idNumber })),
      { tenant: enterpriseId },
    );
    return people.map(({ row, employeeNo, fromOn }, index) => {
      const personRef = refs[index];
      return {
        row,
        employeeNo,
        fromOn,
        numberId: this.ids.of('employee-number', enterpriseId, employeeNo),
        linkId: this.ids.of('number-link', commandId, String(row)),
        workerId: personRef ? this.ids.workerId(enterpriseId, personRef) : null,
      };
    });
  }
}

const valuesIn = <Key, Value>(gathered: ReadonlyMap<Key, { readonly value: Value }>): ReadonlyMap<Key, Value> =>
  new Map([...gathered].map(([key, { value }]) => [key, value]));
