import { day } from '../../../src/kernel/day';
import type { Fact } from '../../../src/kernel/event-type';
import type { Level, PostLevel } from '../../../src/kernel/level';
import type { Uuid } from '../../../src/kernel/uuid';
import { policyPackOn, PublishedStandard } from '../../../src/contexts/catalogue';
import {
  AppointmentFiled,
  AppointmentNoticed,
  AppointmentProposed,
  AppointmentReviewed,
  AppointmentStarted,
} from '../../../src/contexts/career/career.events';
import type { IssuedCertificate } from '../../../src/contexts/certificate';
import { Qualifications, RecordLinks, recordLinksOf, RecordsJoined, Worker } from '../../../src/contexts/workforce';
import { foldAll } from '../../../src/kernel/fold';
import { id } from './given';

export const ENTERPRISE = id(3);
export const WORKER = id(4);
export const BASIS = id(5);
export const APPOINTMENT = id(6);
export const TURNER = '6-18-01-01';
export const NOTICE_ENDS_ON = day('2026-12-14');
export const FROM_ON = day('2026-12-16');

export const worker: Worker = { status: 'registered', enterpriseId: ENTERPRISE, personRef: id(7), region: '320803', employeeNo: 'W0001' };
export const pack = policyPackOn('320803', day('2026-12-07'))!;
export const certificate: IssuedCertificate = {
  status: 'in-force',
  number: 'Y000032080001261000001',
  candidacyId: id(11),
  enterpriseId: ENTERPRISE,
  region: '320803',
  workerId: WORKER,
  personRef: id(7),
  occupationCode: TURNER,
  trade: null,
  level: 'SENIOR_TECHNICIAN',
  issuedOn: day('2026-06-01'),
  proposals: [],
  suspensions: [],
  reinstatements: [],
  stoppedBy: null,
  findings: [],
  fallenBases: [],
  fallenAwards: [],
  paper: {
    printSerial: 0,
    isSerialTaken: false,
    delivery: 'NONE',
    upload: 'NONE',
    wasAccepted: false,
    answerText: null,
    nameVersion: 1,
    idNumberVersion: 1,
  },
};
/** The national standard of the turner, whose version of a day prints these occupations as related. */
export const standard = (...versions: readonly (readonly [validFrom: string, ...related: string[]])[]): PublishedStandard => ({
  status: 'published',
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  enterpriseId: null,
  occupationCode: TURNER,
  trade: null,
  versions: versions.map(([validFrom, ...related]) => ({
    version: validFrom.slice(0, 4),
    validFrom: day(validFrom),
    documentNo: '人社厅发〔2018〕145号',
    ruleSet: null,
    levels: [],
    units: [],
    related,
    mapping: null,
  })),
});
export const NOTHING_HELD: Qualifications = { certificates: [], diplomas: [], titles: [] };
export const held = (level: Level, occupationCode = TURNER): Qualifications => ({
  ...NOTHING_HELD,
  certificates: [{ recordId: BASIS, occupationCode, trade: null, level, number: '1234567890123456', issuedOn: day('2020-05-01') }],
});

/** The one record is found to be the other's person. */
export const joinedTo = (keptId: Uuid, otherId: Uuid): RecordLinks =>
  foldAll(recordLinksOf.fold, [RecordsJoined({ linkId: id(96), enterpriseId: ENTERPRISE, keptId, otherId })]);

export const proposed = AppointmentProposed({
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  region: '320803',
  workerId: WORKER,
  level: 'SPECIAL_GRADE',
  occupationCode: TURNER,
  postCode: 'P-1',
  basisId: BASIS,
  ruleId: 'SD20-7',
});
export const reviewed = AppointmentReviewed({ appointmentId: APPOINTMENT, committee: 5, inFavour: 4, minutesHash: 'a'.repeat(64) });
export const noticed = AppointmentNoticed({
  appointmentId: APPOINTMENT,
  publishedOn: day('2026-12-07'),
  endsOn: NOTICE_ENDS_ON,
  policyPack: pack.ref,
});
export const filed = AppointmentFiled({ appointmentId: APPOINTMENT, receiptNo: '苏人社评聘〔2026〕8号' });

export const started = (
  appointmentId: Uuid,
  level: PostLevel,
  fromOn: string,
  termEndsOn: string,
  occupationCode = TURNER,
  basisId = BASIS,
): Fact<'career.appointment_started.v1', Parameters<typeof AppointmentStarted>[0]> =>
  AppointmentStarted({
    appointmentId,
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    level,
    occupationCode,
    fromOn: day(fromOn),
    termEndsOn: day(termEndsOn),
    basisId,
  });
