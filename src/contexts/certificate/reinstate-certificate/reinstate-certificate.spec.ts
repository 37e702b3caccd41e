import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import {
  annulled,
  annulmentProposed,
  CERTIFICATE,
  issued,
  reinstated,
  REINSTATEMENT_PAPER,
  reinstatementProposed,
} from '../../../../test/support/stories/issued-certificate';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { certificate } from '../certificate';
import { CertificateAnnulled } from '../certificate.events';
import { CertificateReinstated } from '../standing.events';
import { confirmReinstatement } from './confirm-reinstatement';
import { proposeReinstatement } from './propose-reinstatement';

const ANNULLED = [issued, annulmentProposed, annulled] as const;
const on = (today: string) => ({ today: day(today) });
const system = { actor: { ...SECOND_PERSON, kind: 'system' as const } };

describe('a proposal to reinstate', () => {
  const intent = { certificateId: CERTIFICATE, ...REINSTATEMENT_PAPER, remark: null };
  const propose = (changed = {}, moment = {}) =>
    given(proposeReinstatement, ...ANNULLED).when({ ...intent, ...changed }, {}, { ...on('2027-03-01'), ...moment });

  it('names the annulment that was overturned', () => propose().thenRecords(reinstatementProposed));
  it('lies between the annulment and today', () => {
    propose({ decidedOn: day('2027-01-15') }).thenRecordsTypes('certificate.reinstatement_proposed.v1');
    propose({ decidedOn: day('2027-01-14') }).thenRefuses('DECIDED_BEFORE_ACT');
    propose({ decidedOn: day('2027-03-02') }).thenRefuses('DECIDED_IN_FUTURE');
  });
  it('is an act of a person', () => propose({}, system).thenRefuses('PERSON_REQUIRED'));
  it('needs an annulled certificate', () => {
    given(proposeReinstatement).when(intent, {}).thenRefuses('NOT_FOUND');
    given(proposeReinstatement, issued).when(intent, {}, on('2027-03-01')).thenRefuses('NOT_ANNULLED');
  });
});

describe('its confirmation', () => {
  const intent = { certificateId: CERTIFICATE, reinstatementId: REINSTATEMENT_PAPER.reinstatementId };
  const second = { actor: SECOND_PERSON };
  const PROPOSED = [...ANNULLED, reinstatementProposed] as const;

  it('invariant 25: an overturned annulment restores the level and leaves both events visible', () => {
    given(confirmReinstatement, ...PROPOSED)
      .when(intent, {}, second)
      .thenRecords(reinstated);
    expect(foldAll(certificate, [...PROPOSED, reinstated])).toMatchObject({
      status: 'in-force',
      level: 'SENIOR',
      stoppedBy: null,
      proposals: [{ annulmentId: id(9) }],
      reinstatements: [{ annulmentId: id(9) }],
    });
  });
  it('may hold from the decision on alone', () =>
    given(confirmReinstatement, ...ANNULLED, {
      ...reinstatementProposed,
      data: { ...reinstatementProposed.data, effect: 'EX_NUNC' as const },
    })
      .when(intent, {}, second)
      .thenRecords(CertificateReinstated({ ...reinstated.data, effect: 'EX_NUNC', effectiveOn: day('2027-03-01') })));
  it('is done by another person', () =>
    given(confirmReinstatement, ...PROPOSED)
      .when(intent, {}, { actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is never done by a system', () =>
    given(confirmReinstatement, ...PROPOSED)
      .when(intent, {}, system)
      .thenRefuses('PERSON_REQUIRED'));
  it('happens once', () =>
    given(confirmReinstatement, ...PROPOSED, reinstated)
      .when(intent, {}, second)
      .thenRefuses('NOT_ANNULLED'));
  it('of an earlier annulment says nothing about the one that stands', () =>
    given(confirmReinstatement, ...PROPOSED, reinstated, CertificateAnnulled({ ...annulled.data, annulmentId: id(10) }))
      .when(intent, {}, second)
      .thenRefuses('NOT_FOUND'));
  it('needs a proposal and a certificate', () => {
    given(confirmReinstatement, ...ANNULLED)
      .when(intent, {}, second)
      .thenRefuses('NOT_FOUND');
    given(confirmReinstatement).when(intent, {}, second).thenRefuses('NOT_FOUND');
  });
});
