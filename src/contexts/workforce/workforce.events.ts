import { Type } from '@sinclair/typebox';
import { DIPLOMA_KINDS, TITLE_GRADES } from '../catalogue';
import { foreignCertificateEvents } from './foreign-certificate.events';
import { schoolingEvents } from './schooling.events';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  dayField,
  divisionField,
  employeeNoField,
  enumField,
  levelField,
  occupationField,
  optional,
  rowSource,
  tradeField,
  uuidField,
} from '../../kernel/fields';

export const EMPLOYERS = ['OWN', 'ELSEWHERE'] as const;
export const EMPLOYMENT_ENDINGS = ['RESIGNED', 'DISMISSED', 'RETIRED', 'TRANSFERRED', 'DIED', 'OTHER'] as const;
/** The last is what ends every post that is still held. */
export const POST_ENDINGS = ['TRANSFERRED', 'PROMOTED', 'POST_CLOSED', 'OTHER', 'EMPLOYMENT_ENDED'] as const;
export { DIPLOMA_KINDS, TITLE_GRADES };

export const WorkerRegistered = eventType('workforce.worker_registered.v1', 'An enterprise registered a person as its worker.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  /** Division code of the enterprise: which regulator sees its workers. */
  region: divisionField(),
  personRef: uuidField(),
  employeeNo: optional(employeeNoField()),
  source: optional(rowSource()),
});
export const workerEvents = [WorkerRegistered] as const;
export type WorkerEvent = FactOf<typeof workerEvents>;

/** Days are inclusive here; counting turns them into half-open spans. */
export const EmploymentStarted = eventType(
  'workforce.employment_started.v1',
  'A span of work was registered: here, or earlier at another employer.',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    personRef: uuidField(),
    spanId: uuidField(),
    employer: enumField(EMPLOYERS),
    occupationCode: occupationField(),
    fromOn: dayField(),
    /** Given at once for a span that is over. */
    lastOn: optional(dayField()),
    source: optional(rowSource()),
  },
);
export const EmploymentEnded = eventType('workforce.employment_ended.v1', 'A span of work ended; its last day in post counts.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  personRef: uuidField(),
  spanId: uuidField(),
  lastOn: dayField(),
  reason: enumField(EMPLOYMENT_ENDINGS),
});
/** A post inside a span of work: what is done from day to day, several at once where that is so. Its first and last day count. */
export const PostTaken = eventType('workforce.post_taken.v1', 'A worker took a post within an employment here.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  personRef: uuidField(),
  spanId: uuidField(),
  postId: uuidField(),
  /** The enterprise's own code of the post. */
  postCode: codeField(),
  fromOn: dayField(),
});
export const PostLeft = eventType('workforce.post_left.v1', 'A worker left a post; the last day in it counts.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  personRef: uuidField(),
  spanId: uuidField(),
  postId: uuidField(),
  lastOn: dayField(),
  reason: enumField(POST_ENDINGS),
});
export const employmentEvents = [EmploymentStarted, EmploymentEnded, PostTaken, PostLeft] as const;
export type EmploymentEvent = FactOf<typeof employmentEvents>;

export const PriorCertificateRecorded = eventType(
  'workforce.prior_certificate_recorded.v1',
  'A certificate that was not issued here was recorded as evidence; whether it counts before a second person has verified it is the policy pack’s to say.',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    personRef: uuidField(),
    recordId: uuidField(),
    occupationCode: occupationField(),
    trade: tradeField(),
    level: levelField(),
    /** As printed; any scheme. */
    number: Type.String({ pattern: '^[A-Za-z0-9-]{4,40}$' }),
    issuedOn: dayField(),
    source: optional(rowSource()),
    /** Who recorded it, and so cannot be the one who verifies it. */
    recordedBy: Type.Optional(uuidField()),
  },
);
export const DiplomaRecorded = eventType(
  'workforce.diploma_recorded.v1',
  'A diploma, or the final year towards one, was recorded as evidence.',
  {
    workerId: uuidField(),
    enterpriseId: uuidField(),
    personRef: uuidField(),
    recordId: uuidField(),
    kind: enumField(DIPLOMA_KINDS),
    relatedMajor: Type.Boolean(),
    finalYear: Type.Boolean(),
    graduatedOn: optional(dayField()),
    source: optional(rowSource()),
    /** Of a programme that was evaluated (经评估论证). */
    programmeEvaluated: Type.Optional(Type.Boolean()),
  },
);
export const TitleRecorded = eventType('workforce.title_recorded.v1', 'A professional title (职称) was recorded as evidence.', {
  workerId: uuidField(),
  enterpriseId: uuidField(),
  personRef: uuidField(),
  recordId: uuidField(),
  grade: enumField(TITLE_GRADES),
  series: codeField(),
  grantedOn: dayField(),
  source: optional(rowSource()),
});
export const qualificationEvents = [
  PriorCertificateRecorded,
  DiplomaRecorded,
  TitleRecorded,
  ...foreignCertificateEvents,
  ...schoolingEvents,
] as const;
export type QualificationEvent = FactOf<typeof qualificationEvents>;
