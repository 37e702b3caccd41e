import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import {
  annulled,
  CERTIFICATE,
  HOLDER,
  issued,
  ISSUER,
  suspended,
  SUSPENSION_PAPER,
  suspensionProposed,
} from '../../../../test/support/stories/issued-certificate';
import { day } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { confirmSuspension } from './confirm-suspension';
import { liftSuspension } from './lift-suspension';
import { SuspensionLifted } from '../standing.events';
import { proposeSuspension } from './propose-suspension';

const resolved = policyPackOn('320803', day('2026-12-08'))!;
const pack = { pack: resolved };
const on = (today: string) => ({ today: day(today) });
const system = { actor: { ...SECOND_PERSON, kind: 'system' as const } };

describe('a proposal to suspend', () => {
  const intent = { certificateId: CERTIFICATE, ...SUSPENSION_PAPER, remark: null };

  it('waits for a second person', () =>
    given(proposeSuspension, issued).when(intent, pack, on('2027-01-20')).thenRecords(suspensionProposed));
  it('is an act of a person', () =>
    given(proposeSuspension, issued)
      .when(intent, pack, { ...on('2027-01-20'), ...system })
      .thenRefuses('PERSON_REQUIRED'));
  it('is a matter of the region', () => {
    const without = { ...resolved, pack: { ...resolved.pack, certificate: { ...resolved.pack.certificate, suspendable: false } } };
    given(proposeSuspension, issued).when(intent, { pack: without }, on('2027-01-20')).thenRefuses('NOT_SUSPENDABLE');
    given(proposeSuspension, issued).when(intent, { pack: null }, on('2027-01-20')).thenRefuses('NOT_SUSPENDABLE');
  });
  it('may be of today, not of tomorrow', () => {
    given(proposeSuspension, issued).when(intent, pack, on('2027-01-10')).thenRecordsTypes('certificate.suspension_proposed.v1');
    given(proposeSuspension, issued).when(intent, pack, on('2027-01-09')).thenRefuses('DECIDED_IN_FUTURE');
  });
  it('may be of the day of issue, not of the day before', () => {
    given(proposeSuspension, issued)
      .when({ ...intent, decidedOn: day('2026-12-08') }, pack, on('2027-01-20'))
      .thenRecordsTypes('certificate.suspension_proposed.v1');
    given(proposeSuspension, issued)
      .when({ ...intent, decidedOn: day('2026-12-07') }, pack, on('2027-01-20'))
      .thenRefuses('DECIDED_BEFORE_ACT');
  });
  it('needs a certificate that has its effect', () => {
    given(proposeSuspension).when(intent, pack, on('2027-01-20')).thenRefuses('NOT_FOUND');
    given(proposeSuspension, issued, annulled).when(intent, pack, on('2027-01-20')).thenRefuses('ALREADY_ANNULLED');
    given(proposeSuspension, issued, suspensionProposed, suspended).when(intent, pack, on('2027-01-20')).thenRefuses('ALREADY_SUSPENDED');
  });
});

describe('its confirmation', () => {
  const intent = { certificateId: CERTIFICATE, suspensionId: SUSPENSION_PAPER.suspensionId };
  const second = { actor: SECOND_PERSON };

  it('stops the effect', () => given(confirmSuspension, issued, suspensionProposed).when(intent, {}, second).thenRecords(suspended));
  it('is done by another person', () =>
    given(confirmSuspension, issued, suspensionProposed).when(intent, {}, { actor: OFFICER }).thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is never done by a system', () =>
    given(confirmSuspension, issued, suspensionProposed).when(intent, {}, system).thenRefuses('PERSON_REQUIRED'));
  it('happens once', () =>
    given(confirmSuspension, issued, suspensionProposed, suspended).when(intent, {}, second).thenRefuses('ALREADY_SUSPENDED'));
  it('comes too late for an annulled certificate', () =>
    given(confirmSuspension, issued, suspensionProposed, annulled).when(intent, {}, second).thenRefuses('ALREADY_ANNULLED'));
  it('needs a proposal and a certificate', () => {
    given(confirmSuspension, issued).when(intent, {}, second).thenRefuses('NOT_FOUND');
    given(confirmSuspension).when(intent, {}, second).thenRefuses('NOT_FOUND');
  });
});

describe('its lifting', () => {
  const paper = { legalBasis: '工作规程第22条', documentNo: '淮鉴复〔2027〕1号', decidedOn: day('2027-01-10') };
  const intent = { certificateId: CERTIFICATE, suspensionId: SUSPENSION_PAPER.suspensionId, ...paper };
  const lift = (changed = {}, moment = {}) =>
    given(liftSuspension, issued, suspensionProposed, suspended).when({ ...intent, ...changed }, {}, { ...on('2027-02-01'), ...moment });

  it('gives the effect back, on the day of the suspension at the earliest', () => {
    lift().thenRecords(SuspensionLifted({ ...intent, enterpriseId: ISSUER, workerId: HOLDER }));
    lift({ decidedOn: day('2027-01-09') }).thenRefuses('DECIDED_BEFORE_ACT');
    lift({ decidedOn: day('2027-02-02') }).thenRefuses('DECIDED_IN_FUTURE');
  });
  it('names the suspension that it lifts', () => lift({ suspensionId: id(99) }).thenRefuses('NOT_SUSPENDED'));
  it('is an act of a person', () => lift({}, system).thenRefuses('PERSON_REQUIRED'));
  it('needs a suspended certificate', () => {
    given(liftSuspension).when(intent, {}).thenRefuses('NOT_FOUND');
    given(liftSuspension, issued, suspensionProposed).when(intent, {}, on('2027-02-01')).thenRefuses('NOT_SUSPENDED');
  });
});
