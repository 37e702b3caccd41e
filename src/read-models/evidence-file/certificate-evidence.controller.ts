import { Controller, Get, Param } from '@nestjs/common';
import { ApiAcceptedResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { historyLines } from '../../contexts/certificate';
import { CertificateHistory, CertificateRegister } from '../../contexts/certificate/services';
import { Answer, attached } from '../../http/answer';
import { AsKnownThen } from '../../http/as-of';
import { AsKnown } from '../../http/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/audience.decorator';
import { IdPipe } from '../../http/id.pipe';
import { found } from '../../http/refused';
import type { Uuid } from '../../kernel/uuid';
import { evidenceArchive } from './evidence-archive.hash';
import { EvidenceFiles } from './evidence-file.query';
import { verifierArchive } from './verifier-archive.file';

const ACCEPTED = 202;
/** The seal is at most a second behind. */
const RETRY_AFTER_SECONDS = 1;
const ZIP = 'application/zip';

@ApiTags('certificates')
@Controller('v1/certificates/:id/evidence')
export class CertificateEvidenceController {
  constructor(private readonly register: CertificateRegister, private readonly histories: CertificateHistory, private readonly evidence: EvidenceFiles) {}

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
    const { entries, files, ownStreams } = found(await this.histories.of(id, asOf));
    const sealed = await this.evidence.of(ownStreams, asOf);
    if (sealed === 'NOT_SEALED_YET') return new Answer(ACCEPTED, { 'retry-after': String(RETRY_AFTER_SECONDS), 'cache-control': 'no-store' }, { state: sealed, retryAfterSeconds: RETRY_AFTER_SECONDS });
    // Evidence leaves the house: who acted stands in it as a reference, not by name.
    const unnamed = entries.map((entry) => ({ ...entry, whoName: null, fileSha256: files.find(({ importId }) => importId === entry.source?.importId)?.sha256 ?? null }));
    const readings = { zh: { title: number, lines: historyLines(unnamed, 'zh') }, en: { title: number, lines: historyLines(unnamed, 'en') } };
    return attached(ZIP, 'evidence.zip', `证据-${number}.zip`, Buffer.from(evidenceArchive(sealed, readings, verifierArchive())));
  }
}
