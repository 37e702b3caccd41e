import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { UPLOAD_REPORTS, UPLOAD_STATES, UploadReported } from '../paper.events';

export interface ReportUpload {
  readonly certificateId: Uuid;
  readonly report: (typeof UPLOAD_REPORTS)[number];
  readonly state: (typeof UPLOAD_STATES)[number];
  /** The authority's own words; absent where it said none. */
  readonly text?: TextReference;
}

/** The authority answers what was sent, so nothing is confirmed that was not sent. An annulled certificate is uploaded as withdrawn. */
export const reportUpload = rule<Certificate, CertificateEvent, ReportUpload, object, 'NOT_FOUND' | 'UPLOAD_NOT_SENT'>({
  name: 'certificate.report-upload',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const {
      number,
      enterpriseId,
      paper: { upload },
    } = state;
    if (intent.state !== 'SENT' && upload !== 'SENT') return refuse('UPLOAD_NOT_SENT', { number });
    return [UploadReported({ ...intent, enterpriseId, reportedOn: today })];
  },
});
