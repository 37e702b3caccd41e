import { ASSESSED_ON, BATCH, CANDIDACY, ENTERPRISE, WORKER } from '../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day, day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { isRefusal } from '../../../kernel/refusal';
import type { Filing } from '../../accreditation';
import type { PublishedStandard, StandardVersion } from '../../catalogue';
import { candidacy } from '../candidacy';
import { CandidacyEvent, CandidateRegistered, EligibilityConfirmed, OutcomeDetermined } from '../candidacy.events';
import { RegisterCandidate, registerCandidate, RegistrationEvidence } from './register-candidate';

/** A standard that is published says parts, pass marks, conditions and related occupations; the pack says them where none is. */
const MILLER = '6-18-01-02';
const SKILL_OF_70 = [
  { part: 'THEORY', passMark: 600 },
  { part: 'SKILL', passMark: 700 },
] as const;
const version = (change: Partial<StandardVersion> = {}): StandardVersion => ({
  version: '2018',
  validFrom: day('2018-12-26'),
  documentNo: '人社厅发〔2018〕145号',
  ruleSet: null,
  levels: [{ level: 'SENIOR', parts: [...SKILL_OF_70] }],
  units: [],
  related: [],
  mapping: null,
  ...change,
});
const standard = (...versions: readonly StandardVersion[]): PublishedStandard => ({
  status: 'published',
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  enterpriseId: null,
  occupationCode: '6-18-01-01',
  trade: null,
  versions,
});
const naming = (name: string): Filing =>
  ({
    ...waivingEvidence.filing,
    scope: [
      {
        occupationCode: '6-18-01-01',
        edition: '2022',
        trade: null,
        level: 'SENIOR',
        standard: name,
        fromOn: day('2026-01-01'),
        toOn: null,
      },
    ],
  }) as Filing;
const worked = (occupationCode: string, fromOn: Day) =>
  [{ spanId: id(40), employer: 'OWN', occupationCode, fromOn, lastOn: null }] as const;
const TEN_YEARS = worked('6-18-01-01', day('2016-11-20'));
const intent: RegisterCandidate = {
  candidacyId: CANDIDACY,
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  workerId: WORKER,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  claim: null,
  marks: {},
  source: null,
};
const evidence: RegistrationEvidence = {
  ...waivingEvidence,
  employment: TEN_YEARS,
  qualifications: { certificates: [], diplomas: [], titles: [] },
};
const register = (known: Partial<RegistrationEvidence>, change: Partial<RegisterCandidate> = {}, history: readonly CandidacyEvent[] = []) =>
  given(registerCandidate, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { today: ASSESSED_ON });
const registeredBy = (known: Partial<RegistrationEvidence>) => {
  const { decision } = register(known);
  const [first] = isRefusal(decision) ? [] : decision;
  return first && CandidateRegistered.type === first.type
    ? (first.data as { requiredParts: readonly string[]; passMark: number; passMarks?: object; standard?: string })
    : decision;
};
const marks = (skill: number): RegisterCandidate['marks'] => ({
  THEORY: { kind: 'SCORED', tenths: 600 },
  SKILL: { kind: 'SCORED', tenths: skill },
});
const outcomeWith = (skill: number, known: Partial<RegistrationEvidence>): unknown => {
  const { decision } = register(known, { marks: marks(skill) });
  return isRefusal(decision) ? decision : decision.find(({ type }) => type === OutcomeDetermined.type)?.data;
};

describe('parts and pass marks', () => {
  it('are those of the standard, which is named', () =>
    expect(registeredBy({ standard: standard(version()) })).toMatchObject({
      requiredParts: ['THEORY', 'SKILL'],
      passMark: 600,
      passMarks: SKILL_OF_70,
      standard: 'GZB-6-18-01-01@2018',
    }));
  it('are one mark where every part asks the same', () => {
    const of = registeredBy({ standard: standard(version({ levels: [{ level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 650 }] }] })) });
    expect(of).toMatchObject({ requiredParts: ['SKILL'], passMark: 650 });
    expect(of).not.toHaveProperty('passMarks');
  });
  it('are those of the pack where none is published, and of decisions from before', () => {
    for (const known of [{ standard: null }, {}])
      expect(registeredBy(known)).toMatchObject({ requiredParts: ['THEORY', 'SKILL'], passMark: 600 });
    expect(registeredBy({ standard: null })).not.toHaveProperty('standard');
  });
  it('decide the outcome: 70.0 passes, 69.9 does not', () => {
    expect(outcomeWith(700, { standard: standard(version()) })).toMatchObject({ outcome: 'PASSED' });
    expect(outcomeWith(699, { standard: standard(version()) })).toMatchObject({ outcome: 'FAILED', failedParts: ['SKILL'] });
    expect(outcomeWith(699, { standard: null })).toMatchObject({ outcome: 'PASSED' });
  });
  it('decide it as well when the mark comes later', () => {
    const { decision } = register({ standard: standard(version()) });
    const later = register({}, { marks: marks(699) }, decision as readonly CandidacyEvent[]).decision;
    expect(foldAll(candidacy, [...(decision as readonly CandidacyEvent[]), ...(later as readonly CandidacyEvent[])])).toMatchObject({
      outcome: 'FAILED',
      passMarks: { SKILL: 700 },
    });
  });
  it('of a level that the standard does not know are none', () =>
    register({ standard: standard(version({ levels: [{ level: 'JUNIOR', parts: [...SKILL_OF_70] }] })) }).thenRefuses(
      'LEVEL_NOT_IN_STANDARD',
    ));
});

describe('the version', () => {
  const older = version({
    validFrom: day('2009-01-01'),
    version: '2009',
    levels: [{ level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 600 }] }],
  });
  const newer = (validFrom: Day) => version({ version: '2026', validFrom });
  it('is the one in force on the day of the assessment', () => {
    expect(registeredBy({ standard: standard(older, newer(ASSESSED_ON)) })).toMatchObject({ standard: 'GZB-6-18-01-01@2026' });
    expect(registeredBy({ standard: standard(older, newer(addDays(ASSESSED_ON, 1))) })).toMatchObject({ standard: 'GZB-6-18-01-01@2009' });
  });
  it('is the one that the scope row names', () =>
    expect(registeredBy({ filing: naming('GZB-6-18-01-01@2009'), standard: standard(older, newer(ASSESSED_ON)) })).toMatchObject({
      standard: 'GZB-6-18-01-01@2009',
    }));
});

describe('the conditions', () => {
  it('are the set that the standard prints, and the event names it', () => {
    register({ standard: standard(version({ ruleSet: 'NATIONAL-2018' })) }).thenRefuses('NOT_ELIGIBLE_CERTIFICATE');
    expect(register({ standard: standard(version()) }).decision).toContainEqual(
      EligibilityConfirmed({
        candidacyId: CANDIDACY,
        ruleSet: 'NATIONAL-2023',
        ruleId: 'N23-3-1',
        asOf: day('2026-11-20'),
        countedMonths: 120,
        countedDays: 0,
        policyPack: 'CN-320800@2026-01',
      }),
    );
  });
  it('of an unknown set judge nobody', () =>
    register({ standard: standard(version({ ruleSet: 'NATIONAL-2035' })) }).thenRefuses('RULE_SET_UNKNOWN'));
  it('count the work in related occupations of its appendix, and in no others', () => {
    const miller = { employment: worked(MILLER, day('2016-11-20')) };
    register({ ...miller, standard: standard(version({ related: [MILLER] })) }).thenRecordsTypes(
      CandidateRegistered.type,
      EligibilityConfirmed.type,
    );
    register({ ...miller, standard: standard(version()) }).thenRefuses('NOT_ELIGIBLE_WORK');
  });
});
