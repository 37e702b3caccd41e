import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Fact } from '../../../kernel/event-type';
import { instant } from '../../../kernel/instant';
import { CandidateRegistered, ObjectionResolved, OutcomeDetermined, ScoreCorrected, ScoreRecorded } from '../../assessment';
import { CertificateIssued } from '../certificate.events';
import { historyOf } from './history-event';
import { historyLines } from './history-lines';
import { Entry, timelineOf } from './timeline';

const CANDIDACY = id(11);
const OFFICER = { ref: id(901), kind: 'person', audience: 'enterprise' };
const PROCESS = { ref: id(902), kind: 'system', audience: 'process' };
const first = (decision: string, actor: object, commandId = id(500)): string =>
  JSON.stringify({
    commandId,
    actor,
    decision,
    causationId: null,
    evidence: { pack: { document: 'CN-320800@2026-01' }, other: { view: 'x', stream: 'y-z', revision: 1 } },
  });
const later = JSON.stringify({ commandId: id(500) });

let position = 0;
const stored = (fact: Fact, metadata: string) => {
  position += 1;
  return {
    id: id(600 + position),
    ...fact,
    at: instant(`2026-11-22T0${position % 10}:30:00.000000Z`),
    position: BigInt(position),
    metadata,
  };
};
const candidacy = [
  stored(
    CandidateRegistered({
      candidacyId: CANDIDACY,
      batchId: id(2),
      enterpriseId: id(3),
      filingId: id(5),
      workerId: id(4),
      personRef: id(6),
      occupationCode: '6-18-01-01',
      trade: '数控车工',
      level: 'SENIOR',
      path: 'EXAM',
      requiredParts: ['THEORY', 'SKILL'],
      passMark: 600,
      policyPack: 'CN-320800@2026-01',
      claimedRuleId: null,
      source: { importId: id(7), row: 12 },
    }),
    first('assessment.register-candidate@1', OFFICER),
  ),
  stored(ScoreRecorded({ candidacyId: CANDIDACY, part: 'SKILL', tenths: 595, source: { importId: id(7), row: 12 } }), later),
  stored(
    OutcomeDetermined({ candidacyId: CANDIDACY, batchId: id(2), outcome: 'FAILED', reason: 'BELOW_PASS_MARK', failedParts: ['SKILL'] }),
    later,
  ),
  stored(
    ScoreCorrected({
      candidacyId: CANDIDACY,
      part: 'SKILL',
      fromTenths: 595,
      toTenths: 610,
      reasonCode: 'OBJECTION_UPHELD',
      objectionId: id(8),
    }),
    first('assessment.correct-score@1', OFFICER, id(501)),
  ),
  stored(
    OutcomeDetermined({ candidacyId: CANDIDACY, batchId: id(2), outcome: 'PASSED', reason: null, failedParts: [] }),
    first('assessment.correct-score@1', OFFICER, id(502)),
  ),
];
const issued = stored(
  CertificateIssued({
    certificateId: id(1),
    number: 'Y000032080001263000042',
    candidacyId: CANDIDACY,
    batchId: id(2),
    enterpriseId: id(3),
    region: '320803',
    filingId: id(5),
    workerId: id(4),
    personRef: id(6),
    nameVersion: 1,
    idNumberVersion: 1,
    occupationCode: '6-18-01-01',
    trade: '数控车工',
    level: 'SENIOR',
    issuedOn: day('2026-12-08'),
    source: { importId: id(7), row: 12 },
  }),
  first('certificate.issue-certificate@1', PROCESS),
);
const approval = (candidacyId: ReturnType<typeof id>) =>
  stored(
    {
      type: 'assessment.results_approved.v1',
      data: { batchId: id(2), chunk: 0, approved: [{ candidacyId, outcomeRevision: 4, outcome: 'PASSED' }] },
    },
    first('assessment.approve-results@1', OFFICER),
  );
const entries: readonly Entry[] = timelineOf(
  {
    filing: [],
    candidacy: historyOf(candidacy),
    batch: historyOf([approval(id(99)), approval(CANDIDACY)]),
    certificate: historyOf([issued]),
  },
  CANDIDACY,
);
const entry = (code: string): Entry | undefined => entries.findLast((each) => each.code === code);

it('tells every fact in the order of the log', () =>
  expect(entries.map(({ code }) => code)).toEqual([
    'REGISTERED',
    'SCORED',
    'OUTCOME',
    'SCORE_CORRECTED',
    'OUTCOME',
    'ISSUED',
    'RESULT_APPROVED',
  ]));
it('says from which file and row', () => expect(entry('REGISTERED')!.source).toEqual({ importId: id(7), row: 12 }));
it('says what stood there before', () => {
  expect(entry('SCORE_CORRECTED')).toMatchObject({ before: 'SKILL 59.5', after: 'SKILL 61.0', why: { reasonCode: 'OBJECTION_UPHELD' } });
  expect(entry('OUTCOME')).toMatchObject({ before: 'FAILED', after: 'PASSED' });
});
it('gives the later events of an append the actor and the rule of its first', () =>
  expect(entry('SCORED')).toMatchObject({ who: OFFICER, decision: 'assessment.register-candidate@1' }));
it('names the policy pack that a decision leaned on', () => expect(entry('ISSUED')!.policyPack).toBe('CN-320800@2026-01'));
it('shows Beijing time', () => expect(entries[0]!.atBeijing).toBe('2026年11月22日 09:30'));
it('has a line for each stage that was reached', () =>
  expect(
    historyLines(
      entries.map((each) => ({ ...each, whoName: null, fileSha256: each.source && 'ab12cd34ef' })),
      'en',
    ),
  ).toEqual([
    '2026-11-22 09:30  registered for 三级/高级工 (senior worker) 6-18-01-01 数控车工; row 12 of file ab12cd34; by enterprise 00000000',
    expect.stringMatching(/outcome: passed; submitted by -, approved by enterprise 00000000$/) as string,
    expect.stringMatching(
      /certificate Y000032080001263000042 三级\/高级工 \(senior worker\) issued on 2026-12-08; certificate.issue-certificate@1$/,
    ) as string,
  ]));
it('tells a dismissed objection as such', () => {
  const resolved = stored(
    ObjectionResolved({
      candidacyId: CANDIDACY,
      batchId: id(2),
      enterpriseId: id(3),
      objectionId: id(8),
      resolution: 'DISMISSED',
      text: { textId: id(9), version: 1, commitment: 'a'.repeat(64) },
    }),
    first('assessment.resolve-objection@1', OFFICER),
  );
  const [told] = timelineOf({ filing: [], batch: [], certificate: [], candidacy: historyOf([resolved]) }, CANDIDACY);
  expect(told).toMatchObject({ code: 'OBJECTION_RESOLVED', before: 'OBJECTION_OPEN', after: 'DISMISSED' });
});
