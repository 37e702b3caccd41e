import { APPOINTMENT, BASIS, certificate, ENTERPRISE, held, NOTHING_HELD, pack, proposed, TURNER, WORKER, worker } from '../../../../test/support/appointed';
import { given, id } from '../../../../test/support/given';
import type { Certificate } from '../../certificate';
import { ProposeAppointment, proposeAppointment } from './propose-appointment';

const intent: ProposeAppointment = {
  appointmentId: APPOINTMENT, enterpriseId: ENTERPRISE, workerId: WORKER, level: 'SPECIAL_GRADE', occupationCode: TURNER, postCode: 'P-1', basisId: BASIS,
};
const none: Certificate = { status: 'blank' };
const propose = (evidence: { certificate?: Certificate; held?: typeof NOTHING_HELD; worker?: typeof worker; pack?: null }) =>
  given(proposeAppointment).when(intent, { worker, pack, certificate: none, held: NOTHING_HELD, ...evidence });

it('rests on a certificate issued here', () => propose({ certificate }).thenRecords(proposed));
it('rests on a certificate that was recorded', () => propose({ held: held('SENIOR_TECHNICIAN') }).thenRecords(proposed));

describe('without a basis', () => {
  it('there is no post', () => propose({}).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('a 二级 certificate is not enough', () => propose({ held: held('TECHNICIAN') }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('nor one of a foreign occupation', () => propose({ held: held('SENIOR_TECHNICIAN', '4-03-02-01') }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('nor an annulled one', () => propose({ certificate: { ...certificate, status: 'annulled' } }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it("nor another worker's", () => propose({ certificate: { ...certificate, workerId: id(44) } }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
  it('nor another record of the same worker', () =>
    given(proposeAppointment).when({ ...intent, basisId: id(55) }, { worker, pack, certificate: none, held: held('SENIOR_TECHNICIAN') }).thenRefuses('APPOINTMENT_BASIS_MISSING'));
});

it("knows no worker of another enterprise", () => propose({ certificate, worker: { status: 'unknown' } }).thenRefuses('NOT_FOUND'));
it('needs a policy pack', () => propose({ certificate, pack: null }).thenRefuses('APPOINTMENT_POLICY_MISSING'));
