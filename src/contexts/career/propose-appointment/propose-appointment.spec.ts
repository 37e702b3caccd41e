import {
  APPOINTMENT,
  BASIS,
  certificate,
  ENTERPRISE,
  held,
  joinedTo,
  NOTHING_HELD,
  pack,
  proposed,
  standard,
  TURNER,
  WORKER,
  worker,
} from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { AppointmentProposed } from '../career.events';
import type { Standard } from '../../catalogue';
import type { Certificate } from '../../certificate';
import type { GrantedRecognition, Recognition } from '../recognition/recognition';
import { ProposeAppointment, proposeAppointment } from './propose-appointment';

const intent: ProposeAppointment = {
  appointmentId: APPOINTMENT,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  level: 'SPECIAL_GRADE',
  occupationCode: TURNER,
  postCode: 'P-1',
  basisId: BASIS,
};
const none: Certificate = { status: 'blank' };
const propose = (evidence: {
  certificate?: Certificate;
  held?: typeof NOTHING_HELD;
  worker?: typeof worker;
  pack?: null;
  standard?: Standard | null;
  links?: ReturnType<typeof joinedTo>;
  recognition?: Recognition;
}) => given(proposeAppointment).when(intent, { worker, pack, certificate: none, held: NOTHING_HELD, ...evidence });

it('rests on a certificate issued here', () => propose({ certificate }).thenRecords(proposed));
it('rests on a certificate that was recorded', () => propose({ held: held('SENIOR_TECHNICIAN') }).thenRecords(proposed));

describe('a related occupation', () => {
  const [TODAY, MILLER, CLERK] = [day('2026-12-07'), '6-18-01-02', '4-03-02-01'];
  it('is one that the standard in force prints', () =>
    propose({ held: held('SENIOR_TECHNICIAN', CLERK), standard: standard(['2018-12-26', CLERK]) }).thenRecords(proposed));
  it('is none that it does not print', () =>
    propose({ held: held('SENIOR_TECHNICIAN', MILLER), standard: standard(['2018-12-26', CLERK]) }).thenRefuses(
      'APPOINTMENT_BASIS_MISSING',
    ));
  it('is the own one in any case', () => propose({ certificate, standard: standard(['2018-12-26']) }).thenRecords(proposed));
  it('is as the version of the day says', () => {
    propose({ held: held('SENIOR_TECHNICIAN', CLERK), standard: standard(['2018-12-26'], [TODAY, CLERK]) }).thenRecords(proposed);
    propose({ held: held('SENIOR_TECHNICIAN', CLERK), standard: standard(['2018-12-26'], [addDays(TODAY, 1), CLERK]) }).thenRefuses(
      'APPOINTMENT_BASIS_MISSING',
    );
  });
  it('is as the release says, which knows none, where none is published, or none yet', () => {
    propose({ certificate, standard: null }).thenRecords(proposed);
    propose({ held: held('SENIOR_TECHNICIAN', CLERK), standard: null }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    propose({ held: held('SENIOR_TECHNICIAN', CLERK), standard: standard([addDays(TODAY, 1), CLERK]) }).thenRefuses(
      'APPOINTMENT_BASIS_MISSING',
    );
  });
});

describe('without a basis', () => {
  it('there is no post', () => propose({}).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('a 二级 certificate is not enough', () => propose({ held: held('TECHNICIAN') }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('nor one of a foreign occupation', () =>
    propose({ held: held('SENIOR_TECHNICIAN', '4-03-02-01') }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('nor an annulled one', () =>
    propose({ certificate: { ...certificate, status: 'annulled' } }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it("nor another worker's", () => propose({ certificate: { ...certificate, workerId: id(44) } }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('unless it is another record of the same person', () => {
    const earned = { ...certificate, workerId: id(44) };
    propose({ certificate: earned, links: joinedTo(WORKER, id(44)) }).thenRecords(proposed);
    propose({ certificate: earned, links: joinedTo(id(44), WORKER) }).thenRecords(proposed);
    propose({ certificate: earned, links: joinedTo(id(45), id(44)) }).thenRefuses('APPOINTMENT_BASIS_MISSING');
  });
  it('nor another paper of the same worker', () =>
    given(proposeAppointment)
      .when({ ...intent, basisId: id(55) }, { worker, pack, certificate: none, held: held('SENIOR_TECHNICIAN') })
      .thenRefuses('APPOINTMENT_BASIS_MISSING'));
});

describe('a certificate that was recognised inside a chain', () => {
  const TODAY = day('2026-12-07');
  const granted: GrantedRecognition = {
    status: 'granted',
    enterpriseId: ENTERPRISE,
    workerId: WORKER,
    certificateId: id(70),
    level: 'SENIOR_TECHNICIAN',
    occupationCode: TURNER,
    recognisedOn: TODAY,
    topUp: null,
    renews: undefined,
  };
  const resting = (recognition: Recognition, links?: ReturnType<typeof joinedTo>) => propose({ recognition, ...(links && { links }) });
  it('carries a post from the day of its recognition on', () => {
    resting(granted).thenRecords(proposed);
    resting({ ...granted, recognisedOn: addDays(TODAY, 1) }).thenRefuses('APPOINTMENT_BASIS_MISSING');
  });
  it('where a top-up was asked for, from its completion on', () => {
    const topUp = (completedOn: Day | null) => ({
      ...granted,
      recognisedOn: day('2026-11-01'),
      topUp: { dueOn: day('2026-12-31'), completedOn },
    });
    resting(topUp(TODAY)).thenRecords(proposed);
    resting(topUp(addDays(TODAY, 1))).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting(topUp(null)).thenRefuses('APPOINTMENT_BASIS_MISSING');
  });
  it('not where it was refused, or has ended', () => {
    resting({ status: 'refused', annulmentId: undefined }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting({ status: 'ended', annulmentId: id(9) }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting({ status: 'none' }).thenRefuses('APPOINTMENT_BASIS_MISSING');
  });
  it('in its level and its occupation, and for its holder, under whichever record', () => {
    resting({ ...granted, level: 'TECHNICIAN' }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting({ ...granted, occupationCode: '4-03-02-01' }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting({ ...granted, workerId: id(44) }).thenRefuses('APPOINTMENT_BASIS_MISSING');
    resting({ ...granted, workerId: id(44) }, joinedTo(WORKER, id(44))).thenRecords(proposed);
  });
});

it('knows no worker of another enterprise', () => propose({ certificate, worker: { status: 'unknown' } }).thenRefuses('NOT_FOUND'));
it('needs a policy pack', () => propose({ certificate, pack: null }).thenRefuses('APPOINTMENT_POLICY_MISSING'));

describe('invariant 20: a post above the certificate', () => {
  const lenient = {
    ...pack,
    pack: { ...pack.pack, appointment: { ...pack.pack.appointment, aboveCertificate: 'ALLOW_WITH_REASON' as const } },
  };
  const above = { reason: 'UNIQUE_SKILL', documentNo: '淮机聘〔2026〕5号' } as const;
  const asked = (
    level: ProposeAppointment['level'],
    certified: Parameters<typeof held>[0],
    rules: typeof pack | typeof lenient = pack,
    reasoned?: typeof above,
  ) =>
    given(proposeAppointment).when(
      { ...intent, level, ...(reasoned && { above: reasoned }) },
      { worker, pack: rules, certificate: none, held: held(certified) },
    );
  const recorded = (level: ProposeAppointment['level'], reasoned?: typeof above) =>
    AppointmentProposed({ ...proposed.data, level, ruleId: null, ...(reasoned && { above: reasoned }) });

  it('is refused by default', () => {
    asked('TECHNICIAN', 'SENIOR').thenRefuses('APPOINTMENT_ABOVE_CERTIFICATE', { level: 'TECHNICIAN', certified: 'SENIOR' });
    asked('SENIOR_TECHNICIAN', 'TECHNICIAN', pack, above).thenRefuses('APPOINTMENT_ABOVE_CERTIFICATE');
  });
  it('is allowed with a reason where the pack says so', () => {
    asked('TECHNICIAN', 'SENIOR', lenient, above).thenRecords(recorded('TECHNICIAN', above));
    asked('TECHNICIAN', 'SENIOR', lenient).thenRefuses('APPOINTMENT_REASON_MISSING', { level: 'TECHNICIAN', certified: 'SENIOR' });
  });
  it('is never one of the two highest', () => {
    asked('SPECIAL_GRADE', 'TECHNICIAN', lenient, above).thenRefuses('APPOINTMENT_BASIS_MISSING');
    asked('CHIEF', 'TECHNICIAN', lenient, above).thenRefuses('APPOINTMENT_BASIS_MISSING');
  });
  it('is none where it stands at the certificate or below it', () => {
    asked('TECHNICIAN', 'TECHNICIAN').thenRecords(recorded('TECHNICIAN'));
    asked('TECHNICIAN', 'SENIOR_TECHNICIAN').thenRecords(recorded('TECHNICIAN'));
    asked('SENIOR_TECHNICIAN', 'SENIOR_TECHNICIAN').thenRecords(recorded('SENIOR_TECHNICIAN'));
  });
});
