import {
  batchAfter,
  CALLED_OFF,
  CANDIDACY,
  eligible,
  ENTERPRISE,
  OPEN,
  OTHER_ENTERPRISE,
  registered,
  SUBMITTED,
  TEXT,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { applied, certificate, WAIVER, waiverProposed, waivingEvidence } from '../../../../test/support/stories/waiving';
import { day } from '../../../kernel/day';
import { CandidacyEvent, CandidateWithdrawn } from '../assessment.events';
import type { CandidateEvidence } from '../candidate-evidence';
import { ProposeWaiver, proposeWaiver } from './propose-waiver';

const intent: ProposeWaiver = {
  candidacyId: CANDIDACY,
  waiverId: WAIVER,
  enterpriseId: ENTERPRISE,
  ruleId: 'N23-3-2',
  waived: ['YEARS'],
  reasonCode: 'KEY_PROJECT',
  reason: TEXT,
  documents: [],
};
const propose = (
  change: Partial<ProposeWaiver> = {},
  known: Partial<CandidateEvidence> = {},
  history: readonly CandidacyEvent[] = applied(),
) => given(proposeWaiver, ...history).when({ ...intent, ...change }, { ...waivingEvidence, ...known });

it('names the line, what is waived of it, and the reason', () => propose().thenRecords(waiverProposed));

describe('invariant 19: a waiver', () => {
  it('names a line', () => propose({ ruleId: null }).thenRefuses('WAIVER_NAMES_NOTHING'));
  it('names what is waived', () => propose({ waived: [] }).thenRefuses('WAIVER_NAMES_NOTHING'));
  it('names a line of the level', () => propose({ ruleId: 'N23-2-1' }).thenRefuses('CONDITION_UNKNOWN'));
  it('names something that the line asks for', () => propose({ waived: ['EDUCATION'] }).thenRefuses('WAIVER_DOES_NOT_FIT'));
  it('is never of the whole check', () => propose({ ruleId: 'N23-3-4', waived: ['EDUCATION'] }).thenRefuses('WAIVER_OF_WHOLE_CHECK'));
});

describe('what is not named', () => {
  it('is judged as ever', () =>
    propose({}, { qualifications: { certificates: [], diplomas: [], titles: [] } }).thenRefuses('NOT_ELIGIBLE_CERTIFICATE'));
  it('holds by the registered facts', () =>
    propose({ waived: ['CERTIFICATE'] }, { qualifications: { certificates: [], diplomas: [], titles: [] } }).thenRecordsTypes(
      waiverProposed.type,
    ));
  it('may still be short', () =>
    propose({ waived: ['CERTIFICATE'] }, { employment: [{ ...waivingEvidence.employment[0]!, fromOn: day('2022-11-21') }] }).thenRefuses(
      'NOT_ELIGIBLE_WORK',
    ));
});

describe('越级', () => {
  const skip = (level: 'JUNIOR' | 'INTERMEDIATE', issuedOn = '2021-11-20') =>
    propose(
      { waived: ['CERTIFICATE'] },
      {
        qualifications: { certificates: [{ ...certificate, level, issuedOn: day(issuedOn) }], diplomas: [], titles: [] },
      },
      applied('SKIP_LEVEL'),
    );
  it('is for a level two above what is held, with the years after it', () => skip('JUNIOR').thenRecordsTypes(waiverProposed.type));
  it('is not for the next level', () => skip('INTERMEDIATE').thenRefuses('SKIP_LEVEL_NOT_NEEDED'));
  it('leaves the years as they are', () => skip('JUNIOR', '2022-11-21').thenRefuses('NOT_ELIGIBLE_AFTER_CERTIFICATE'));
});

it('is not of a batch that was called off', () => propose({}, { batch: batchAfter([...OPEN, CALLED_OFF]) }).thenRefuses('BATCH_CANCELLED'));
it('is not needed by who is eligible', () => propose({}, {}, [registered, eligible]).thenRefuses('WAIVER_NOT_NEEDED'));
it('invariant 18: is for the paths and levels that the pack offers', () => {
  const { policy } = waivingEvidence;
  const paths = { ...policy!.pack.paths, EXCEPTIONAL: { enabled: true, levels: ['TECHNICIAN' as const] } };
  propose({}, { policy: { ...policy!, pack: { ...policy!.pack, paths } } }).thenRefuses('PATH_LEVEL_NOT_OFFERED');
});
it('needs a policy of the region', () => propose({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
it('needs a birth day', () => propose({}, { birthOn: null }).thenRefuses('BIRTH_DAY_UNKNOWN'));
it('is proposed by a person', () =>
  given(proposeWaiver, ...applied())
    .when(intent, waivingEvidence, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('is too late after the submission', () => propose({}, { batch: batchAfter(SUBMITTED) }).thenRefuses('RESULTS_SUBMITTED'));
it('is not for the withdrawn', () =>
  propose({}, {}, [
    ...applied(),
    CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: intent.waiverId, reasonCode: 'OWN_WISH' }),
  ]).thenRefuses('CANDIDATE_WITHDRAWN'));
it('knows no candidacy of another enterprise', () => propose({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

describe('what is held, for 越级,', () => {
  const { certificates, ...more } = {
    certificates: [{ ...certificate, level: 'JUNIOR' as const, issuedOn: day('2021-11-20') }],
    diplomas: [],
    titles: [],
  };
  const held = (...others: Partial<typeof certificate>[]) =>
    propose(
      { waived: ['CERTIFICATE'] },
      {
        qualifications: {
          ...more,
          certificates: [...certificates, ...others.map((other, nth) => ({ ...certificate, ...other, recordId: id(60 + nth) }))],
        },
      },
      applied('SKIP_LEVEL'),
    );
  it('is the highest of all certificates, whatever their order', () => held({}).thenRefuses('SKIP_LEVEL_NOT_NEEDED'));
  it('counts from the day on which eligibility is asked', () =>
    held({ issuedOn: day('2026-11-20') as never }).thenRefuses('SKIP_LEVEL_NOT_NEEDED'));
  it('is not what is issued after that day', () => held({ issuedOn: day('2026-11-21') as never }).thenRecordsTypes(waiverProposed.type));
  it('is not of another occupation', () => held({ occupationCode: '6-18-01-02' as never }).thenRecordsTypes(waiverProposed.type));
});
it('is not asked for by who applies by examination', () => propose({}, {}, applied('EXAM' as never)).thenRefuses('WAIVER_NOT_NEEDED'));
