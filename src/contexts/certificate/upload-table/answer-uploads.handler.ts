import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../access/caller';
import { Refused } from '../../../http/problems/refused';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { Vault } from '../../../people/vault.provider';
import { normalisedIdNumber } from '../../../people/person-fields';
import { MAX_FAULTS_SHOWN } from '../../catalogue';
import { type ReportUpload, reportUpload } from '../keep-paper/report-upload';
import { AnswerRow, Answered, answersTo } from './upload-answers';
import { UploadTables } from './upload-tables.query';

export class SendUploadsCommand {
  constructor(
    readonly tableId: Uuid,
    readonly caller: Caller,
    readonly envelope: CommandEnvelope,
  ) {}
}
export class AnswerUploadsCommand {
  constructor(
    readonly tableId: Uuid,
    readonly rows: readonly AnswerRow[],
    readonly caller: Caller,
    readonly envelope: CommandEnvelope,
  ) {}
}
/** What was recorded, and up to where in the log. */
export interface Told {
  readonly recorded: number;
  readonly same: number;
  readonly position: string;
}
/** Certificates that are decided together. */
const CHUNK = 500;
const RESIDENT_ID = 'RESIDENT_ID';

/** The same act on many certificates, each a command of its own: what a crash cut off is done by the retry. */
async function reportEach(ledger: Ledger, ids: DerivedIds, acts: readonly ReportUpload[], envelope: CommandEnvelope): Promise<bigint> {
  let position = 0n;
  for (let from = 0; from < acts.length; from += CHUNK) {
    const outcomes = await ledger.recordEach(
      acts.slice(from, from + CHUNK).map((intent) => ({
        rule: reportUpload,
        id: intent.certificateId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: { ...envelope, commandId: ids.of('upload-report', envelope.commandId, intent.certificateId) },
      })),
    );
    for (const outcome of outcomes) {
      if (isRefusal(outcome)) throw new Refused(outcome);
      if (outcome.position > position) position = outcome.position;
    }
  }
  return position;
}

@CommandHandler(SendUploadsCommand)
export class SendUploadsHandler implements ICommandHandler<SendUploadsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly tables: UploadTables,
  ) {}

  async execute({ tableId, caller, envelope }: SendUploadsCommand): Promise<Told | null> {
    const table = await this.tables.contents(tableId, caller);
    if (!table) return null;
    // Of a table made twice the second finds what the first has sent.
    const waiting = table.certificates.filter(({ certificate: { paper } }) => paper.upload !== 'SENT' && paper.upload !== 'CONFIRMED');
    const acts = waiting.map(({ certificateId }) => ({ certificateId, report: table.report, state: 'SENT' as const }));
    const position = await reportEach(this.ledger, this.ids, acts, envelope);
    return { recorded: acts.length, same: table.certificates.length - acts.length, position: String(position) };
  }
}

@CommandHandler(AnswerUploadsCommand)
export class AnswerUploadsHandler implements ICommandHandler<AnswerUploadsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly tables: UploadTables,
    private readonly vault: Vault,
    private readonly texts: VaultTexts,
  ) {}

  async execute({ tableId, rows, caller, envelope }: AnswerUploadsCommand): Promise<Told | null> {
    const table = await this.tables.contents(tableId, caller);
    if (!table) return null;
    const { answered, faults } = answersTo(rows, table.certificates, await this.people(rows, caller));
    if (faults.length > 0)
      throw new Refused(
        refuse('LIST_CELLS_WRONG', { faults: faults.length }),
        faults
          .slice(0, MAX_FAULTS_SHOWN)
          .map(({ row, refusal }) => ({ pointer: `/rows/${row}`, code: refusal.refused, params: refusal.params })),
      );
    const fresh = answered.filter(({ does }) => does === 'RECORD');
    const acts = await Promise.all(
      fresh.map(async (each) => ({
        certificateId: each.certificateId,
        report: table.report,
        state: each.verdict,
        ...(await this.kept(each, caller, envelope)),
      })),
    );
    const position = await reportEach(this.ledger, this.ids, acts, envelope);
    return { recorded: acts.length, same: answered.length - acts.length, position: String(position) };
  }

  /** Found by the vault of this enterprise; the number goes nowhere else. */
  private async people(rows: readonly AnswerRow[], { tenant }: Caller): Promise<(idNumber: string) => string | undefined> {
    const numbers = [...new Set(rows.flatMap(({ person }) => (person ? [normalisedIdNumber(person.idNumber)] : [])))];
    const refs =
      numbers.length === 0
        ? []
        : await this.vault.findByIdNumber(
            numbers.map((idNumber) => ({ idType: RESIDENT_ID, idNumber })),
            { tenant },
          );
    const known = new Map(numbers.map((number, index) => [number, refs[index]]));
    return (idNumber) => known.get(normalisedIdNumber(idNumber));
  }

  /** Words about a person stand in the vault, and go with that person. */
  private async kept(
    { certificateId, certificate: { personRef }, words }: Answered,
    { tenant }: Caller,
    envelope: CommandEnvelope,
  ): Promise<Pick<ReportUpload, 'text'>> {
    if (words === '') return {};
    return {
      text: await this.texts.putText({
        textId: this.ids.of('upload-answer', envelope.commandId, certificateId),
        kind: 'REMARK',
        words,
        subject: personRef,
        tenant,
      }),
    };
  }
}
