import { Controller, Get, Param } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { workerCareer } from '../../contexts/career';
import { CertificateHistory, type History } from '../../contexts/certificate/services';
import type { Answer } from '../../http/answers/answer';
import { AsKnownThen } from '../../http/requests/as-of';
import { AsKnown } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { found } from '../../http/problems/refused';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { WorkerPassports } from '../worker-passport/worker-passport.query';
import { evidenceAnswer, ZIP } from './evidence-answer';
import { EvidenceFiles } from './evidence-file.query';
import { toldHistory } from './told-history';

@ApiTags('workers')
@Controller('v1/workers/:id/evidence')
export class WorkerEvidenceController {
  constructor(
    private readonly passports: WorkerPassports,
    private readonly histories: CertificateHistory,
    private readonly evidence: EvidenceFiles,
  ) {}

  /** The same of a person: the career, and every certificate issued here that the caller may know of. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces(ZIP)
  @ApiAcceptedResponse({ description: 'The last event is recorded and not sealed yet' })
  async file(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { certificates } = found((await this.passports.of(caller, id, asOf)).value);
    const held: { readonly number: string; readonly history: History }[] = [];
    // A certificate from elsewhere is a paper that was shown: it has no stream of its own here.
    for (const { certificateId, number } of certificates.filter(({ origin }) => origin === 'ISSUED_HERE'))
      held.push({ number, history: found(await this.histories.of(certificateId as Uuid, asOf)) });
    const streams = new Set([streamOf(workerCareer.fold, id), ...held.flatMap(({ history }) => history.ownStreams)]);
    const reading = (language: 'zh' | 'en') => ({
      title: id,
      lines: held.flatMap(({ number, history }) => [number, ...toldHistory(history, language)]),
    });
    return evidenceAnswer(await this.evidence.of([...streams], asOf), { zh: reading('zh'), en: reading('en') });
  }
}
