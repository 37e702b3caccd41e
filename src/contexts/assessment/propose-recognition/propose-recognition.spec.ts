import {
  ASSESSED_ON,
  BATCH,
  batchAfter,
  CANDIDACY,
  ENTERPRISE,
  opened,
  OTHER_ENTERPRISE,
  PERSON,
  registered,
  submitted,
  TEXT,
  WORKER,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { certificate, waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day, day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import type { Award, PolicyPack, RecordedAward } from '../../catalogue';
import {
  BatchCancelled,
  BatchOpened,
  CandidacyEvent,
  CandidateRegistered,
  RecognitionDocumentAttached,
  RecognitionProposed,
} from '../assessment.events';
import { ProposeRecognition, proposeRecognition, RecognitionEvidence } from './propose-recognition';

const SHA = 'a'.repeat(64);
const round = (path: 'DIRECT' | 'COMPETITION' | 'EXAM' = 'DIRECT') => BatchOpened({ ...opened.data, path });
const intent: ProposeRecognition = {
  candidacyId: CANDIDACY,
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  basis: 'INNOVATION',
  yearlyBenefitFen: null,
  competition: null,
  awardId: null,
  reason: TEXT,
  documents: [{ documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }],
};
const competition = { code: 'WS-2026', tier: 'PROVINCE', rank: 1, heldOn: day('2026-09-01') } as const;
const evidence: RecognitionEvidence = { ...waivingEvidence, batch: batchAfter([round()]), employment: [], birthOn: null };
const propose = (
  change: Partial<ProposeRecognition> = {},
  known: Partial<RecognitionEvidence> = {},
  history: readonly CandidacyEvent[] = [],
) => given(proposeRecognition, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { today: ASSESSED_ON });
const withPaths = (change: Partial<PolicyPack['paths']>): Partial<RecognitionEvidence> => ({
  policy: { ...evidence.policy!, pack: { ...evidence.policy!.pack, paths: { ...evidence.policy!.pack.paths, ...change } } },
});
const direct = (change: Partial<PolicyPack['paths']['DIRECT']>) =>
  withPaths({ DIRECT: { ...evidence.policy!.pack.paths.DIRECT, ...change } });
const applied = CandidateRegistered({ ...registered.data, path: 'DIRECT', requiredParts: [] });
const proposed = RecognitionProposed({
  candidacyId: CANDIDACY,
  batchId: BATCH,
  basis: 'INNOVATION',
  yearlyBenefitFen: null,
  competition: null,
  reason: TEXT,
  proposedBy: OFFICER.ref,
});

it('needs neither years nor schooling, but a ground and papers', () =>
  propose().thenRecords(
    applied,
    proposed,
    RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }),
  ));
it('is proposed once', () => propose({}, {}, [applied]).thenRefuses('RECOGNITION_PROPOSED_BEFORE'));

describe('invariant 18: a recognition', () => {
  it('outside the scope it is refused', () =>
    propose({}, { filing: { ...evidence.filing, scope: [] } as unknown as Filing }).thenRefuses('OCCUPATION_NOT_IN_SCOPE'));
  it('a path that the pack does not enable is refused', () => propose({}, direct({ enabled: false })).thenRefuses('PATH_NOT_OFFERED'));
  it('a level that it does not lead to is refused', () =>
    propose({}, direct({ levels: ['TECHNICIAN'] })).thenRefuses('PATH_LEVEL_NOT_OFFERED'));
});

it('of a round without a plan is measured by the guiding catalogue of the day on which the round was opened', () => {
  const known = (validFrom: Day): Partial<RecognitionEvidence> => ({
    batch: batchAfter([BatchOpened({ ...round().data, openedOn: ASSESSED_ON })]),
    guidingCatalogue: [{ version: '2026', region: '320800', validFrom, documentNo: '淮人社发〔2026〕8号', classes: [], items: [] }],
  });
  propose({}, known(ASSESSED_ON)).thenRefuses('PLAN_NOT_IN_CATALOGUE');
  propose({}, known(addDays(ASSESSED_ON, 1))).thenRecords(
    applied,
    proposed,
    RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }),
  );
});

describe('the ground', () => {
  const benefit = (yearlyBenefitFen: number | null) =>
    propose({ basis: 'ECONOMIC_BENEFIT', yearlyBenefitFen, documents: [] }, direct({ minBenefitFen: { SENIOR: 30_000_000 } }));
  it('of a benefit reaches the threshold of the level', () => benefit(30_000_000).thenRecordsTypes(applied.type, proposed.type));
  it('of a benefit is not a fen below it', () => benefit(29_999_999).thenRefuses('BENEFIT_TOO_SMALL'));
  it('of a benefit says how much', () => benefit(null).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
  it('of a benefit has no threshold where the pack names none', () =>
    propose({ basis: 'ECONOMIC_BENEFIT', yearlyBenefitFen: 1, documents: [] }).thenRecordsTypes(applied.type, proposed.type));
  it('of a competition says which', () => propose({ basis: 'COMPETITION' }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
  it('of a competition is any that the committee accepts, where the pack lists none', () =>
    propose({ basis: 'COMPETITION', competition, documents: [] }).thenRecordsTypes(applied.type, proposed.type));
  it('of a competition is one of the list', () => {
    const listing = (...catalogue: string[]) => withPaths({ COMPETITION: { ...evidence.policy!.pack.paths.COMPETITION, catalogue } });
    propose({ basis: 'COMPETITION', competition, documents: [] }, listing('WS-2026')).thenRecordsTypes(applied.type, proposed.type);
    propose({ basis: 'COMPETITION', competition }, listing('OTHER')).thenRefuses('COMPETITION_NOT_LISTED');
  });
  it('of a round for competitions is a competition', () =>
    propose({}, { batch: batchAfter([round('COMPETITION')]) }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
});

describe('the register of awards', () => {
  const entry: RecordedAward = {
    status: 'recorded',
    kind: 'COMPETITION',
    titleCode: 'WS-2026',
    tier: 'PROVINCE',
    rank: 3,
    occupationCode: '6-18-01-01',
    awardedOn: day('2026-09-01'),
    personRef: PERSON,
    region: '320800',
    documentNo: '苏人社发〔2026〕31号',
    evidence: null,
    withdrawnFrom: null,
  };
  const honour: RecordedAward = { ...entry, kind: 'HONOUR', titleCode: 'JS-CRAFTSMAN', rank: null };
  const named = (award: Award | null, change: Partial<ProposeRecognition> = {}, known: Partial<RecognitionEvidence> = {}) =>
    propose(
      {
        basis: award?.status === 'recorded' && award.kind === 'HONOUR' ? 'AWARD' : 'COMPETITION',
        awardId: award === null ? null : id(80),
        documents: [],
        ...change,
      },
      { award, ...known },
    );
  const rules = (awards: PolicyPack['paths']['DIRECT']['awards']) =>
    withPaths({
      DIRECT: { ...evidence.policy!.pack.paths.DIRECT, awards },
      COMPETITION: { ...evidence.policy!.pack.paths.COMPETITION, awards },
    });

  it('is what an honour and a competition rest on, and the entry is named', () => {
    named(honour).thenRecords(applied, RecognitionProposed({ ...proposed.data, basis: 'AWARD', awardId: id(80) }));
    named(entry).thenRecords(
      applied,
      RecognitionProposed({ ...proposed.data, basis: 'COMPETITION', awardId: id(80), competition: { ...competition, rank: 3 } }),
    );
  });
  it('is asked of an honour and of every competition but the own', () => {
    named(null, { basis: 'AWARD' }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE', { basis: 'AWARD', asks: 'awardId' });
    named(null, { competition }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE', { basis: 'COMPETITION', asks: 'awardId' });
    named(null, { competition: { ...competition, tier: 'ENTERPRISE' } }).thenRecordsTypes(applied.type, proposed.type);
  });
  it('was not asked by decisions from before, which stay as they are', () =>
    propose({ basis: 'AWARD', documents: [] }).thenRecordsTypes(applied.type, proposed.type));
  it('holds none of this person where it is another’s, and where there is none', () => {
    named({ ...entry, personRef: id(77) }).thenRefuses('AWARD_NOT_OF_WORKER');
    named({ status: 'none' }).thenRefuses('AWARD_NOT_OF_WORKER');
    named({ ...entry, personRef: id(77) }, {}, { otherPersons: [id(77)] }).thenRecordsTypes(applied.type, proposed.type);
  });
  it('holds it on the day: until the day before it is withdrawn, and from the day it was awarded', () => {
    named({ ...entry, withdrawnFrom: addDays(ASSESSED_ON, 1) }).thenRecordsTypes(applied.type, proposed.type);
    named({ ...entry, withdrawnFrom: ASSESSED_ON }).thenRefuses('AWARD_NOT_STANDING');
    named({ ...entry, awardedOn: ASSESSED_ON }).thenRecordsTypes(applied.type, proposed.type);
    named({ ...entry, awardedOn: addDays(ASSESSED_ON, 1) }).thenRefuses('AWARD_NOT_STANDING');
  });
  it('knows honours from competitions, and no other ground', () => {
    named(entry, { basis: 'AWARD' }).thenRefuses('AWARD_KIND_WRONG');
    named(honour, { basis: 'COMPETITION' }).thenRefuses('AWARD_KIND_WRONG');
    named(honour, { basis: 'INNOVATION' }).thenRefuses('AWARD_KIND_WRONG');
  });
  it('names an occupation, or none', () => {
    named({ ...entry, occupationCode: '6-31-01-03' }).thenRefuses('AWARD_OCCUPATION_DIFFERS');
    named({ ...entry, occupationCode: null }).thenRecordsTypes(applied.type, proposed.type);
  });
  it('leads to the levels that the policy says, by tier, place and title', () => {
    const provincial = { tiers: ['PROVINCE'] as 'PROVINCE'[], levels: ['SENIOR'] as 'SENIOR'[] };
    named(entry, {}, rules([{ ...provincial, maxRank: 3 }])).thenRecordsTypes(applied.type, proposed.type);
    named({ ...entry, rank: 4 }, {}, rules([{ ...provincial, maxRank: 3 }])).thenRefuses('AWARD_NOT_ENOUGH');
    named({ ...entry, tier: 'CITY' }, {}, rules([provincial])).thenRefuses('AWARD_NOT_ENOUGH');
    named(entry, {}, rules([{ ...provincial, levels: ['TECHNICIAN'] }])).thenRefuses('AWARD_NOT_ENOUGH');
    named(honour, {}, rules([{ ...provincial, titles: ['JS-CRAFTSMAN'] }])).thenRecordsTypes(applied.type, proposed.type);
    named(honour, {}, rules([{ ...provincial, titles: ['OTHER'] }])).thenRefuses('AWARD_NOT_ENOUGH');
  });
  it('of a competition is one of the list', () =>
    named(entry, {}, withPaths({ COMPETITION: { ...evidence.policy!.pack.paths.COMPETITION, catalogue: ['OTHER'] } })).thenRefuses(
      'COMPETITION_NOT_LISTED',
    ));
});

describe('the round', () => {
  it('is one of a committee', () => propose({}, { batch: batchAfter([round('EXAM')]) }).thenRefuses('COMMITTEE_NOT_ASKED'));
  it('holds the level', () => propose({ level: 'TECHNICIAN' }).thenRefuses('LEVEL_NOT_IN_BATCH'));
  it('is not submitted', () => propose({}, { batch: batchAfter([round(), submitted()]) }).thenRefuses('RESULTS_SUBMITTED'));
  it('is not called off', () =>
    propose(
      {},
      {
        batch: batchAfter([
          round(),
          BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
        ]),
      },
    ).thenRefuses('BATCH_CANCELLED'));
  it('is under a filing in force', () =>
    propose({}, { filing: { ...evidence.filing, validTo: addDays(ASSESSED_ON, -1) } as Filing }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('is the own one', () => propose({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
});
it('is for nobody who holds the level', () =>
  propose({}, { qualifications: { certificates: [{ ...certificate, level: 'SENIOR' }], diplomas: [], titles: [] } }).thenRefuses(
    'LEVEL_ALREADY_HELD',
  ));
it('is for the own workers', () => propose({}, { worker: { status: 'unknown' } }).thenRefuses('WORKER_UNKNOWN'));
it('is proposed by a person', () =>
  given(proposeRecognition)
    .when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () => propose({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));
