import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Diploma, PriorCertificate, QualificationRecord, Qualifications, qualification, Title } from '../qualification';
import type { Worker } from '../worker';
import { DiplomaRecorded, PriorCertificateRecorded, QualificationEvent, TitleRecorded } from '../workforce.events';

type Source = { readonly importId: Uuid; readonly row: number } | null;
/** `recordedBy` is kept with a certificate, so that another person verifies it. */
export type RecordQualification = { readonly workerId: Uuid; readonly source: Source; readonly recordedBy?: Uuid } & (
  | ({ readonly kind: 'CERTIFICATE' } & { readonly certificate: PriorCertificate })
  | ({ readonly kind: 'DIPLOMA' } & { readonly diploma: Diploma })
  | ({ readonly kind: 'TITLE' } & { readonly title: Title })
);
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'QUALIFICATION_IN_FUTURE';

/** Evidence that a worker brings along. The same paper again records nothing. */
export const recordQualification = rule<QualificationRecord, QualificationEvent, RecordQualification, Evidence, No>({
  name: 'workforce.record-qualification',
  version: 1,
  fold: qualification,
  decide: ({ held }, intent, { worker }, { today }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const on = dateOf(intent);
    if (on !== null && on > today) return refuse('QUALIFICATION_IN_FUTURE', { on });
    return isHeld(held, intent) ? [] : [factOf(intent, worker)];
  },
});

function dateOf(intent: RecordQualification): Day | null {
  switch (intent.kind) {
    case 'CERTIFICATE':
      return intent.certificate.issuedOn;
    case 'TITLE':
      return intent.title.grantedOn;
    case 'DIPLOMA':
      // A final-year student's graduation lies ahead.
      return intent.diploma.finalYear ? null : intent.diploma.graduatedOn;
  }
}

function isHeld(held: Qualifications, intent: RecordQualification): boolean {
  switch (intent.kind) {
    case 'CERTIFICATE':
      return held.certificates.some(({ number, level }) => number === intent.certificate.number && level === intent.certificate.level);
    case 'DIPLOMA':
      return held.diplomas.some(
        ({ kind, graduatedOn, finalYear }) =>
          kind === intent.diploma.kind && graduatedOn === intent.diploma.graduatedOn && finalYear === intent.diploma.finalYear,
      );
    case 'TITLE':
      return held.titles.some(
        ({ grade, series, grantedOn }) =>
          grade === intent.title.grade && series === intent.title.series && grantedOn === intent.title.grantedOn,
      );
  }
}

function factOf(intent: RecordQualification, { enterpriseId, personRef }: Extract<Worker, { status: 'registered' }>): QualificationEvent {
  const whose = { workerId: intent.workerId, enterpriseId, personRef, source: intent.source && { ...intent.source } };
  switch (intent.kind) {
    case 'CERTIFICATE':
      return PriorCertificateRecorded({
        ...whose,
        ...intent.certificate,
        ...(intent.recordedBy === undefined ? {} : { recordedBy: intent.recordedBy }),
      });
    case 'DIPLOMA':
      return DiplomaRecorded({ ...whose, ...intent.diploma });
    case 'TITLE':
      return TitleRecorded({ ...whose, ...intent.title });
  }
}
