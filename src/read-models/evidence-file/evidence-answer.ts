import { Answer, attached } from '../../http/answers/answer';
import { evidenceArchive } from './evidence-archive.hash';
import type { SealedEvidence } from './evidence-parts';
import type { EvidenceReading } from './evidence-reading';
import { verifierArchive } from './verifier-archive.file';

const ACCEPTED = 202;
/** The seal is at most a second behind. */
const RETRY_AFTER_SECONDS = 1;
export const ZIP = 'application/zip';

/** The archive as a download; 202 while an event of it is not sealed yet. */
export function evidenceAnswer(
  sealed: SealedEvidence | 'NOT_SEALED_YET',
  readings: { readonly zh: EvidenceReading; readonly en: EvidenceReading },
): Answer {
  if (sealed === 'NOT_SEALED_YET')
    return new Answer(
      ACCEPTED,
      { 'retry-after': String(RETRY_AFTER_SECONDS), 'cache-control': 'no-store' },
      { state: sealed, retryAfterSeconds: RETRY_AFTER_SECONDS },
    );
  return attached(ZIP, 'evidence.zip', `证据-${readings.zh.title}.zip`, Buffer.from(evidenceArchive(sealed, readings, verifierArchive())));
}
