import { Controller, Get, Param } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { CertificateHistory, CertificateRegister } from '../../contexts/certificate/services';
import type { Answer } from '../../http/answers/answer';
import { AsKnownThen } from '../../http/requests/as-of';
import { AsKnown } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { found } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { evidenceAnswer, ZIP } from './evidence-answer';
import { EvidenceFiles } from './evidence-file.query';
import { toldHistory } from './told-history';

@ApiTags('certificates')
@Controller('v1/certificates/:id/evidence')
export class CertificateEvidenceController {
  constructor(
    private readonly register: CertificateRegister,
    private readonly histories: CertificateHistory,
    private readonly evidence: EvidenceFiles,
  ) {}

  /**
   * Everything that shows offline what a certificate is and that nobody changed it: its events and those of its candidacy and filing, proofs, the signed
   * state of the log, a reading in two languages, and the programs that check it. 202 while its last event is not sealed yet.
   */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces(ZIP)
  @ApiAcceptedResponse({ description: 'Its last event is recorded and not sealed yet' })
  async file(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    // Row-level security decides whether the caller may know the certificate at all; the streams know no callers.
    const { number } = found((await this.register.find(caller, id, asOf)).value);
    const history = found(await this.histories.of(id, asOf));
    const reading = (language: 'zh' | 'en') => ({ title: number, lines: toldHistory(history, language) });
    return evidenceAnswer(await this.evidence.of(history.ownStreams, asOf), { zh: reading('zh'), en: reading('en') });
  }
}
