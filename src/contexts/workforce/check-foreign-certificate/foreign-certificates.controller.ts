import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { OwnWorkers } from '../own-workers.provider';
import { PriorCertificate, qualification } from '../qualification';
import { WorkerStreams } from '../worker-streams/worker-streams.query';
import type { CheckForeignCertificate } from './check-foreign-certificate';
import { ForeignCertificateCommand } from './check-foreign-certificate.handler';
import { ForeignCertificateBody, RejectionBody, VerificationBody } from './foreign-certificates.dto';
import type { RecordForeignCertificate } from './record-foreign-certificate';

@ApiTags('workers')
@Controller('v1/workers/:id/foreign-certificates')
export class ForeignCertificatesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
    private readonly streams: WorkerStreams,
  ) {}

  /** Papers of other institutions: those that count, or do where the policy asks for no second person, and those that wait for their issuer's answer. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async papers(@Param('id', IdPipe) workerId: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    found(await this.streams.worker(workerId, caller, asOf));
    const {
      state: { held, unchecked },
      revision,
      atPosition,
    } = await this.streams.read(qualification, workerId, asOf);
    const waiting = unchecked.map(({ recordedBy: _, ...paper }) => shown(paper, 'RECORDED'));
    return versioned(
      revision,
      answeredAsOf(asOf, atPosition, {
        workerId,
        certificates: [
          ...held.certificates.map(({ recordedBy: _, ...paper }) => shown({ ...paper, isVerified: paper.isVerified ?? false }, 'COUNTS')),
          ...waiting,
        ],
      }),
    );
  }

  @Post()
  @AudienceOf('enterprise')
  record(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: ForeignCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const recordId = this.ids.ofCommand(envelope.commandId, 'qualification');
    return this.answer(caller, { workerId, recordId, ...body, trade: body.trade ?? null }, 'RECORDED', envelope);
  }

  @Post(':recordId/verifications')
  @AudienceOf('enterprise')
  @ByRole('approver')
  @NeedsIfMatch(qualification)
  verify(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('recordId', IdPipe) recordId: Uuid,
    @Body() { method, evidenceHash }: VerificationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.answer(caller, { workerId, recordId, evidenceHash, answer: { verified: method } }, 'VERIFIED', envelope);
  }

  @Post(':recordId/rejections')
  @AudienceOf('enterprise')
  @ByRole('approver')
  @NeedsIfMatch(qualification)
  reject(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('recordId', IdPipe) recordId: Uuid,
    @Body() { reasonCode, evidenceHash }: RejectionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.answer(caller, { workerId, recordId, evidenceHash, answer: { rejected: reasonCode } }, 'REJECTED', envelope);
  }

  private async answer(
    caller: Caller,
    intent: RecordForeignCertificate | CheckForeignCertificate,
    state: string,
    envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { workerId, recordId } = intent;
    await this.workers.mustBeOf(caller, workerId);
    return created(
      `/v1/workers/${workerId}/foreign-certificates`,
      await this.commands.execute(new ForeignCertificateCommand(intent, envelope)),
      { id: recordId, workerId, state },
    );
  }
}

const shown = (
  { recordId, ...paper }: Omit<PriorCertificate, 'isVerified'> & { readonly isVerified?: boolean },
  state: string,
): object => ({ id: recordId, ...paper, state });
