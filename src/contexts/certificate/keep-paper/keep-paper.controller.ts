import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { OrdinalPipe } from '../../../http/requests/ordinal.pipe';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { ActOnCertificateCommand } from '../act-on-certificate.handler';
import { certificate } from '../certificate';
import { OwnCertificates } from '../own-certificates.provider';
import { deliverCertificate } from './deliver-certificate';
import { DeliverCertificateBody, PrintCertificateBody, ReportUploadBody, VoidPrintBody } from './keep-paper.dto';
import { printCertificate } from './print-certificate';
import { reportUpload } from './report-upload';
import { voidPrint } from './void-print';

@ApiTags('certificates')
@Controller('v1/certificates/:id')
export class KeepPaperController {
  constructor(
    private readonly commands: CommandBus,
    private readonly certificates: OwnCertificates,
  ) {}

  @Post('prints')
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async print(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { blankNo }: PrintCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.certificates.mustBeOf(caller, certificateId);
    const outcome: Outcome = await this.commands.execute(
      new ActOnCertificateCommand(printCertificate, { certificateId, blankNo: blankNo ?? null }, envelope),
    );
    const { printSerial } = granted(outcome).events[0]!.data as { printSerial: number };
    return created(`/v1/certificates/${certificateId}`, outcome, { certificateId, printSerial });
  }

  @Post('prints/:serial/voidings')
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async void(
    @Param('id', IdPipe) certificateId: Uuid,
    @Param('serial', OrdinalPipe) printSerial: number,
    @Body() { reasonCode }: VoidPrintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.certificates.mustBeOf(caller, certificateId);
    const command = new ActOnCertificateCommand(voidPrint, { certificateId, printSerial, reasonCode }, envelope);
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), { certificateId, printSerial });
  }

  @Post('deliveries')
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async deliver(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { printSerial, deliveredOn, method }: DeliverCertificateBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.certificates.mustBeOf(caller, certificateId);
    const command = new ActOnCertificateCommand(deliverCertificate, { certificateId, printSerial, deliveredOn, method }, envelope);
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), { certificateId, printSerial });
  }

  @Post('uploads')
  @NeedsIfMatch(certificate)
  @AudienceOf('enterprise')
  async upload(
    @Param('id', IdPipe) certificateId: Uuid,
    @Body() { report, state }: ReportUploadBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.certificates.mustBeOf(caller, certificateId);
    const command = new ActOnCertificateCommand(reportUpload, { certificateId, report, state }, envelope);
    return created(`/v1/certificates/${certificateId}`, await this.commands.execute(command), { certificateId, report, state });
  }
}
