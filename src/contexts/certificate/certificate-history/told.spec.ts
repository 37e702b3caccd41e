import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDeclaration } from '../../../kernel/event-type';
import { filingScope } from '../../accreditation';
import { approvedResult, assessmentResult } from '../../assessment';
import { NATIONAL_2018, NATIONAL_2023 } from '../../catalogue';
import { certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import type { BatchFact, CandidacyFact, FilingFact } from './history-event';
import { inWords, whyWord } from './reason-words';
import { markText, partName, Told } from './told';
import { toldOfBatch, toldOfCandidacy, toldOfFiling } from './told-of-assessment';
import { toldOfCertificate } from './told-of-certificate';

const file = (name: string): string => join(__dirname, '..', '..', '..', '..', 'test', 'golden', name);
const golden = (name: string): Record<string, object> => JSON.parse(readFileSync(file(name), 'utf8')) as Record<string, object>;
const [facts, sentences] = [golden('events.json'), golden('told.json')];

/** What is told of the example of each event of the streams that a certificate comes from; null where nothing is. */
const every = (events: readonly EventDeclaration[], of: (fact: never) => Told | null): readonly (readonly [string, Told | null])[] =>
  events.map(({ type }) => [type, of({ type, data: facts[type]! } as never)]);
const tellers: readonly (readonly [readonly EventDeclaration[], (fact: never) => Told | null])[] = [
  [filingScope.fold.events, toldOfFiling],
  [approvedResult.fold.events, toldOfBatch],
  [assessmentResult.fold.events, (fact: CandidacyFact) => toldOfCandidacy(fact, 'PASSED')],
  [certificate.events, toldOfCertificate],
];
const told = new Map(tellers.flatMap(([events, of]) => every(events, of)));

if (process.env.GOLDEN === 'add') {
  for (const [type, said] of told) if (said) sentences[type] ??= said;
  writeFileSync(file('told.json'), `${JSON.stringify(sentences, null, 2)}\n`);
}

/** People have these sentences on paper: they change by decision, in test/golden/told.json, never by chance. */
it.each([...told])('%s is told in both languages as it always was', (type, said) => expect(said).toEqual(sentences[type] ?? null));
it('keeps no sentence of an event that is none', () => expect(Object.keys(sentences).filter((type) => !told.get(type))).toEqual([]));

const example = <F>(type: string, change: object): F => ({ type, data: { ...facts[type], ...change } }) as F;
const ofFiling = (type: string, change: object) => toldOfFiling(example<FilingFact>(type, change));
const ofCandidacy = (type: string, change: object, before: string | null = null) =>
  toldOfCandidacy(example<CandidacyFact>(type, change), before);
const ofCertificate = (type: string, change: object) => toldOfCertificate(example<CertificateEvent>(type, change));

describe('what depends on the event', () => {
  it('a mark that took the place of an absence', () => {
    for (const type of ['assessment.score_corrected.v1', 'assessment.correction_proposed.v1']) {
      expect(ofCandidacy(type, { part: 'SKILL', fromTenths: null, toTenths: 605 })).toMatchObject({
        before: 'SKILL ABSENT',
        en: expect.stringContaining('from absence to 60.5') as string,
        zh: expect.stringContaining('由 缺考 更正为 60.5') as string,
      });
      expect(ofCandidacy(type, { part: 'SKILL', fromTenths: 590, toTenths: 605 })).toMatchObject({ before: 'SKILL 59.0' });
    }
    expect(ofCandidacy('assessment.correction_proposed.v1', { part: 'SKILL', fromTenths: 590 }).after).toBe('SKILL 59.0');
  });
  it('an outcome has a reason or none, and what it was before', () => {
    expect(ofCandidacy('assessment.outcome_determined.v1', { outcome: 'FAILED', reason: 'BELOW_PASS_MARK' }, 'PASSED')).toMatchObject({
      before: 'PASSED',
      after: 'FAILED',
      why: { reasonCode: 'BELOW_PASS_MARK' },
    });
    expect(ofCandidacy('assessment.outcome_determined.v1', { outcome: 'PASSED', reason: null })).toMatchObject({ before: null, why: null });
  });
  it('a trade, or else the occupation by its name', () => {
    const registered = { level: 'SENIOR', occupationCode: '6-18-01-01' };
    expect(ofCandidacy('assessment.candidate_registered.v1', { ...registered, trade: '数控车工' }).en).toBe(
      'registered for 三级/高级工 (senior worker) 6-18-01-01 数控车工',
    );
    expect(ofCandidacy('assessment.candidate_registered.v1', { ...registered, trade: null }).zh).toBe('报名 三级/高级工 6-18-01-01 车工');
    expect(ofCandidacy('assessment.candidate_registered.v1', { ...registered, occupationCode: '9-99-99-99', trade: null }).zh).toBe(
      '报名 三级/高级工 9-99-99-99',
    );
  });
  it('a set of conditions by the name of its instrument, or as it is stored', () => {
    const sets = [NATIONAL_2023.id, NATIONAL_2018.id, 'PROVINCE-2030'];
    expect(sets.map((ruleSet) => ofCandidacy('assessment.eligibility_rejected.v1', { ruleSet, asOf: '2026-12-05' }).zh)).toEqual([
      '截至 2026-12-05 不符合申报条件（国家职业标准编制技术规程2023年版）',
      '截至 2026-12-05 不符合申报条件（国家职业技能标准编制技术规程2018年版）',
      '截至 2026-12-05 不符合申报条件（PROVINCE-2030）',
    ]);
  });
  it('a waiver of either kind, proposed or granted', () => {
    const [skip, other] = [
      { kind: 'SKIP_LEVEL', waived: ['YEARS', 'EDUCATION'], ruleId: 'N23-4' },
      { kind: 'EXCEPTIONAL', waived: ['YEARS'], ruleId: 'N23-4' },
    ];
    expect(ofCandidacy('assessment.waiver_granted.v1', skip)).toMatchObject({
      code: 'WAIVER_GRANTED',
      zh: '批准越级：N23-4 免除年限、学历',
      en: 'waiver granted for skipping a level: years of work, schooling of N23-4',
    });
    expect(ofCandidacy('assessment.waiver_proposed.v1', other)).toMatchObject({
      code: 'WAIVER_PROPOSED',
      zh: '提议破格：N23-4 免除年限',
      en: 'waiver proposed for an exceptional promotion: years of work of N23-4',
    });
  });
  it('a committee that grants and one that refuses', () => {
    expect([true, false].map((isGranted) => ofCandidacy('assessment.committee_decided.v1', { isGranted }).after)).toEqual([
      'GRANTED',
      'REFUSED',
    ]);
  });
  it('a finding on a result, one on a certificate that was leaned on, and one on an award', () => {
    expect(ofCertificate('certificate.finding_recorded.v1', { reasonCode: 'AWARD_WITHDRAWN' }).en).toMatch(
      /^finding: the award that the recognition rested on/,
    );
    expect(ofCertificate('certificate.finding_recorded.v1', { reasonCode: 'BASIS_ANNULLED' }).en).toMatch(
      /^finding: a certificate that the application leaned on/,
    );
    expect(ofCertificate('certificate.finding_recorded.v1', { reasonCode: 'CANDIDACY_WITHDRAWN' }).en).toMatch(
      /\(the candidate was withdrawn\)/,
    );
  });
  it('an annulment by an order over many, or by itself', () => {
    expect(ofCertificate('certificate.annulled.v1', { orderId: 'o' }).why).toHaveProperty('orderId', 'o');
    expect(ofCertificate('certificate.annulled.v1', { orderId: undefined }).why).not.toHaveProperty('orderId');
  });
  it('a correction of the trade, which is no secret, and of personal words, told by version', () => {
    expect(ofCertificate('certificate.corrected.v1', { field: 'OCCUPATION_NAME', fromTrade: '车工', toTrade: '铣工' })).toMatchObject({
      before: '车工',
      after: '铣工',
    });
    expect(ofCertificate('certificate.corrected.v1', { field: 'OCCUPATION_NAME', fromTrade: null, toTrade: null })).toMatchObject({
      before: '--',
      after: '--',
    });
    expect(
      ofCertificate('certificate.corrected.v1', { field: 'NAME', fromVersion: 1, toVersion: 2, fromTrade: '车工', toTrade: '铣工' }),
    ).toMatchObject({ before: 'v1', after: 'v2' });
    expect(ofCertificate('certificate.corrected.v1', { field: 'NAME', fromVersion: null, toVersion: null })).toMatchObject({
      before: null,
      after: null,
    });
  });
  it('a reissue raises the serial by one', () =>
    expect(ofCertificate('certificate.reissued.v1', { printSerial: 3 })).toMatchObject({ before: '2', after: '3' }));
  it('reasons of a refused renewal, all of them', () =>
    expect(ofFiling('accreditation.filing_renewal_refused.v1', { reasonCodes: ['A', 'B'] }).why).toMatchObject({ reasonCode: 'A B' }));
  it('who withdrew had an outcome already, or none', () =>
    expect(['PASSED', null].map((before) => ofCandidacy('assessment.candidate_withdrawn.v1', {}, before).before)).toEqual([
      'PASSED',
      null,
    ]));
  it('marks with one decimal, parts by their names', () => {
    expect([markText(956), markText(600), markText(5)]).toEqual(['95.6', '60.0', '0.5']);
    expect(partName('SKILL').zh).toBe('技能考核');
  });
  it('only the approval that names the candidacy is asked for by its reader', () =>
    expect(toldOfBatch(example<BatchFact>('assessment.batch_opened.v1', {}))).toBeNull());
});
it('a certificate that names the norm it was assessed under says so', () =>
  expect(ofCertificate('certificate.issued.v1', { standard: 'CN-TURNER@v2' })).toMatchObject({
    zh: expect.stringMatching(/，评价依据 CN-TURNER@v2$/),
    en: expect.stringMatching(/, assessed under CN-TURNER@v2$/),
  }));

/** The constants of an event's fields, wherever they stand in it; a list of them is told one by one and all at once. */
interface Shape {
  enum?: readonly string[];
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: readonly Shape[];
  type?: string;
}
function variants(shape: Shape, from: unknown): unknown[] {
  if (shape.enum) return [...shape.enum];
  if (shape.anyOf) return shape.anyOf.flatMap((each) => (each.type === 'null' ? [null] : variants(each, from)));
  if (shape.items?.enum) return [...shape.items.enum.map((each) => [each]), [...shape.items.enum]];
  if (!shape.properties) return [from];
  const known = (from ?? {}) as Record<string, unknown>;
  return [
    known,
    ...Object.entries(shape.properties).flatMap(([name, member]) =>
      variants(member, known[name]).map((value) => ({ ...known, [name]: value })),
    ),
  ];
}
/** What stands in an event and is no constant: document numbers, codes of rules, numbers of certificates. */
const given = (data: unknown, constants: ReadonlySet<string>): string[] => {
  if (typeof data === 'string') return constants.has(data) ? [] : [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap((each) => given(each, constants)) : [];
};
const constantsOf = (shape: Shape): string[] => [
  ...(shape.enum ?? []),
  ...[...Object.values(shape.properties ?? {}), ...(shape.items ? [shape.items] : []), ...(shape.anyOf ?? [])].flatMap(constantsOf),
];
const MACHINE_WORD = /[A-Z]{2,}/;

describe('no reader meets a word of the machine', () => {
  const declared = tellers.flatMap(([events, of]) => events.map(({ type, schema }) => ({ type, shape: schema as Shape, of })));
  const saying = declared
    .flatMap(({ type, shape, of }) =>
      variants(shape, facts[type]!).map((data) => ({
        type,
        data,
        said: of({ type, data } as never),
        constants: new Set(constantsOf(shape)),
      })),
    )
    .filter(({ said }) => said !== null);
  const left = (text: string, { data, constants }: (typeof saying)[number]): string =>
    given(data, constants).reduce((rest, each) => rest.replaceAll(each, ''), text);

  it('in a sentence, whichever constant stands in the event', () => {
    expect(saying.length).toBeGreaterThan(declared.length);
    expect(saying.flatMap((each) => [each.said!.zh, each.said!.en].filter((text) => MACHINE_WORD.test(left(text, each))))).toEqual([]);
  });
  it.each(['zh', 'en'] as const)('in what is said of before, after and why on the page in %s', (language) => {
    const shown = saying.map((each) => ({
      each,
      parts: [each.said!.before, each.said!.after, ...Object.values(each.said!.why ?? {}).map(String)].flatMap((part) =>
        part === null ? [] : [inWords(part, language)],
      ),
    }));
    expect(shown.flatMap(({ each, parts }) => parts.filter((part) => MACHINE_WORD.test(left(part, each))))).toEqual([]);
    expect(
      [...new Set(saying.flatMap(({ said }) => Object.keys(said!.why ?? {})))].filter((member) => whyWord(member, language) === member),
    ).toEqual([]);
  });
});
