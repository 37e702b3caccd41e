import fc from 'fast-check';
import { cancelled, FILED, filedAfter, filingGranted, FIRM, packOn, row, ruling, suspended } from '../../../../test/support/stories/filed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { GROUNDS, INDICATORS } from '../../catalogue';
import { filing } from '../filing-record';
import { RectificationOrdered } from '../filing-standing.events';
import { CardLine, MAX_ROWS_OF_LINE, ScoreCardDecided, ScoreCardDrawn } from '../score-card.events';
import type { Counted, YearlyCounts } from '../yearly-facts.port';
import { CardEvidence, DrawScoreCard, drawScoreCard } from './draw-score-card';
import { filingConduct, ownCounts } from './own-counts';
import { Counts, proposalOf, scoreOf } from './score';

const CARD = id(50);
const intent: DrawScoreCard = { scoreCardId: CARD, filingId: FILED, year: 2026 };
const rows = (counted: number): Counted => ({
  counted,
  rows: Array.from({ length: Math.min(counted, MAX_ROWS_OF_LINE) }, (_, index) => ({ ref: id(1_000 + index), on: day('2026-05-01') })),
});
const counts: YearlyCounts = {
  CERTIFICATES_ANNULLED: rows(0),
  OBJECTIONS_UPHELD: rows(0),
  EXAMINERS: null,
  BATCHES_HELD: rows(6),
  CERTIFICATES_ISSUED: rows(12),
};
const conduct = filingConduct.view(filedAfter());
const evidence = (more: Partial<CardEvidence> = {}): CardEvidence => ({
  conduct,
  enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' },
  counts,
  batches: { held: 6, open: 0 },
  policy: packOn('2026-12-31'),
  ...more,
});
const today = { today: day('2027-01-01') };
const drawn = (more: Partial<CardEvidence> = {}) => {
  const { decision } = given(drawScoreCard).when(intent, evidence(more), today);
  return (decision as readonly ReturnType<typeof ScoreCardDrawn>[])[0]!.data;
};
const lineOf = ({ lines }: { readonly lines: readonly CardLine[] }, indicator: string) =>
  lines.find((line) => line.indicator === indicator)!;

describe('a score card', () => {
  it('counts the year on the four grounds and proposes; what nobody records is not assessed', () => {
    expect(drawn()).toMatchObject({
      scoreCardId: CARD,
      filingId: FILED,
      enterpriseId: FIRM,
      region: '320803',
      year: 2026,
      earned: 60,
      judged: 60,
      permille: 1_000,
      isInactive: false,
      proposal: 'KEEP',
      notAssessed: ['STAFF', 'CONDITIONS'],
      policyPack: 'CN-320800@2026-01',
    });
    expect(lineOf(drawn(), 'EXAMINERS')).toMatchObject({ earned: null, counted: 0, rows: [], points: 20 });
  });
  it('each point opens the rows behind it', () => {
    const { lines } = drawn({ counts: { ...counts, CERTIFICATES_ANNULLED: rows(3) } });
    expect(lineOf({ lines }, 'CERTIFICATES_ANNULLED')).toMatchObject({ points: 10, earned: 4, counted: 3, rows: { length: 3 } });
  });
  it('counts suspensions, orders and sites of the own stream, a suspension not twice', () => {
    const ordered = RectificationOrdered({
      filingId: FILED,
      enterpriseId: FIRM,
      rectificationId: id(31),
      reasonCode: 'POOR_CONDITIONS',
      ...ruling,
      dueOn: day('2026-07-01'),
      scoreCardId: null,
    });
    const atSites = {
      ...filingGranted,
      data: {
        ...filingGranted.data,
        scope: [
          row({ siteCode: 'NORTH' }),
          row({ level: 'JUNIOR', siteCode: 'NORTH' }),
          row({ level: 'TECHNICIAN', siteCode: 'SOUTH', toOn: day('2025-12-31') }),
        ],
      },
    };
    const card = drawn({ conduct: filingConduct.view(foldAll(filing, [atSites, suspended, ordered])) });
    expect(['SUSPENSIONS', 'RECTIFICATIONS', 'SITES'].map((each) => lineOf(card, each))).toMatchObject([
      { earned: 0, counted: 1, rows: [{ ref: id(11), on: '2026-06-01' }] },
      { earned: 0, counted: 1, rows: [{ ref: id(31), on: '2026-06-01' }] },
      { earned: 10, counted: 1, rows: [{ ref: 'NORTH', on: null }] },
    ]);
    expect(card.notAssessed).toEqual(['STAFF']);
  });
  it('counts the days of the year, the first and the last, and no others', () => {
    const of = (on: string) =>
      ownCounts(
        filingConduct.view(filedAfter({ ...suspended, data: { ...suspended.data, fromOn: day(on) } }))!,
        day('2026-01-01'),
        day('2026-12-31'),
      ).SUSPENSIONS?.counted;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(of)).toEqual([0, 1, 1, 0]);
  });
  it('counts a site for which a row was open on a day of the year', () => {
    const of = (change: object) => {
      const granted = {
        ...filingGranted,
        data: { ...filingGranted.data, scope: [row({ siteCode: 'SOUTH' }), row({ siteCode: 'NORTH', ...change })] },
      };
      return ownCounts(filingConduct.view(foldAll(filing, [granted]))!, day('2026-01-01'), day('2026-12-31')).SITES?.rows.map(
        ({ ref }) => ref,
      );
    };
    expect(of({})).toEqual(['NORTH', 'SOUTH']);
    expect(['2025-12-31', '2026-01-01'].map((toOn) => of({ toOn }))).toEqual([['SOUTH'], ['NORTH', 'SOUTH']]);
    expect(['2026-12-31', '2027-01-01'].map((fromOn) => of({ fromOn }))).toEqual([['NORTH', 'SOUTH'], ['SOUTH']]);
  });
  it('counts no cancellation as a suspension, and of two orders the one that is no suspension', () => {
    const order = RectificationOrdered({
      filingId: FILED,
      enterpriseId: FIRM,
      rectificationId: id(31),
      reasonCode: 'POOR_CONDITIONS',
      ...ruling,
      dueOn: day('2026-07-01'),
      scoreCardId: null,
    });
    const counted = ownCounts(
      filingConduct.view(filedAfter(suspended, order, { ...order, data: { ...order.data, rectificationId: id(32) } }, cancelled))!,
      day('2026-01-01'),
      day('2026-12-31'),
    );
    expect([counted.SUSPENSIONS?.counted, counted.RECTIFICATIONS?.counted]).toEqual([1, 2]);
  });
  it('proposes the exit of whoever held no batch for the months that the pack names', () => {
    const idle = { counts: { ...counts, BATCHES_HELD: rows(0) }, batches: { held: 0, open: 0 } };
    expect(drawn(idle)).toMatchObject({ isInactive: true, proposal: 'EXIT' });
    const filedLate = filingConduct.view(
      foldAll(filing, [{ ...filingGranted, data: { ...filingGranted.data, validFrom: day('2026-01-02') } }]),
    );
    expect(drawn({ ...idle, conduct: filedLate })).toMatchObject({ isInactive: false, proposal: 'RECTIFY' });
  });
  it('waits for the end of the year', () => {
    given(drawScoreCard)
      .when(intent, evidence(), { today: day('2026-12-31') })
      .thenRefuses('SCORE_CARD_YEAR_NOT_OVER');
    given(drawScoreCard).when(intent, evidence(), today).thenRecordsTypes(ScoreCardDrawn.type);
  });
  it('is of a year in which there was a filing', () => {
    given(drawScoreCard)
      .when({ ...intent, year: 2024 }, evidence(), today)
      .thenRefuses('SCORE_CARD_WITHOUT_FILING');
    const later = { today: day('2030-01-01') };
    given(drawScoreCard)
      .when({ ...intent, year: 2028 }, evidence(), later)
      .thenRefuses('SCORE_CARD_WITHOUT_FILING');
    const ended = evidence({ conduct: filingConduct.view(filedAfter(cancelled)) });
    given(drawScoreCard)
      .when({ ...intent, year: 2027 }, ended, later)
      .thenRefuses('SCORE_CARD_WITHOUT_FILING');
    given(drawScoreCard).when(intent, ended, later).thenRecordsTypes(ScoreCardDrawn.type);
    const of = (validFrom: string, validTo: string) =>
      evidence({
        conduct: filingConduct.view(
          foldAll(filing, [{ ...filingGranted, data: { ...filingGranted.data, validFrom: day(validFrom), validTo: day(validTo) } }]),
        ),
      });
    given(drawScoreCard).when(intent, of('2026-12-31', '2029-12-30'), later).thenRecordsTypes(ScoreCardDrawn.type);
    given(drawScoreCard).when(intent, of('2027-01-01', '2029-12-31'), later).thenRefuses('SCORE_CARD_WITHOUT_FILING');
    given(drawScoreCard).when(intent, of('2023-01-02', '2026-01-01'), later).thenRecordsTypes(ScoreCardDrawn.type);
    given(drawScoreCard).when(intent, of('2023-01-01', '2025-12-31'), later).thenRefuses('SCORE_CARD_WITHOUT_FILING');
  });
  it('is of a filing that ended with its cancellation, not with a suspension before', () => {
    const first = evidence({
      conduct: filingConduct.view(filedAfter(suspended, { ...cancelled, data: { ...cancelled.data, cancelledOn: day('2027-03-01') } })),
    });
    given(drawScoreCard)
      .when({ ...intent, year: 2027 }, first, { today: day('2030-01-01') })
      .thenRecordsTypes(ScoreCardDrawn.type);
    const onNewYear = evidence({
      conduct: filingConduct.view(filedAfter({ ...cancelled, data: { ...cancelled.data, cancelledOn: day('2026-12-31') } })),
    });
    given(drawScoreCard)
      .when({ ...intent, year: 2027 }, onNewYear, { today: day('2030-01-01') })
      .thenRefuses('SCORE_CARD_WITHOUT_FILING');
  });
  it('is drawn again until it is decided', () => {
    const first = ScoreCardDrawn(drawn());
    const decided = ScoreCardDecided({
      scoreCardId: CARD,
      filingId: FILED,
      enterpriseId: FIRM,
      proposal: 'KEEP',
      outcome: 'KEEP',
      reasonCode: 'AS_PROPOSED',
      ...ruling,
      decidedBy: id(901),
      followUpId: null,
      remark: null,
    });
    given(drawScoreCard, first).when(intent, evidence(), today).thenRecordsTypes(first.type);
    given(drawScoreCard, first, decided).when(intent, evidence(), today).thenRefuses('SCORE_CARD_DECIDED_BEFORE');
  });
  it('needs a pack, and a filing', () => {
    given(drawScoreCard)
      .when(intent, evidence({ policy: null }), today)
      .thenRefuses('FILING_POLICY_UNKNOWN');
    given(drawScoreCard)
      .when(intent, evidence({ conduct: filingConduct.view({ status: 'none' }) }), today)
      .thenRefuses('NOT_FOUND');
  });
});

describe('the points', () => {
  const policy = packOn('2026-12-31').pack.scoreCard;
  it.each([
    [800, 'KEEP'],
    [799, 'RECTIFY'],
    [600, 'RECTIFY'],
    [599, 'SUSPEND'],
    [400, 'SUSPEND'],
    [399, 'EXIT'],
    [0, 'EXIT'],
    [null, null],
  ] as const)('%s permille propose %s', (permille, proposal) => expect(proposalOf(policy, permille, false)).toBe(proposal));
  it('say nothing of inactivity where the pack does not', () =>
    expect(proposalOf({ ...policy, exitWhenInactive: false }, 900, true)).toBe('KEEP'));
  it('are none where nothing is recorded', () => {
    const nothing = Object.fromEntries(INDICATORS.map((each) => [each, null])) as unknown as Counts;
    expect(scoreOf(policy, nothing)).toMatchObject({ earned: 0, judged: 0, permille: null, notAssessed: [...GROUNDS] });
  });
  it('round half up', () => {
    const two = {
      ...policy,
      grounds: {
        ...policy.grounds,
        CREDIT: { weight: 3, indicators: [{ code: 'SUSPENSIONS' as const, sense: 'EARNS' as const, points: 3, perRow: 2 }] },
        RESULTS: { weight: 0, indicators: [] },
      },
    };
    const only = Object.fromEntries(INDICATORS.map((each) => [each, each === 'SUSPENSIONS' ? rows(1) : null])) as unknown as Counts;
    expect(scoreOf(two, only).permille).toBe(667);
  });
  it('lie between nothing and all, whatever was counted', () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(300), { nil: null }), { minLength: INDICATORS.length, maxLength: INDICATORS.length }),
        (found) => {
          const any = Object.fromEntries(
            INDICATORS.map((each, index) => [each, found[index] === null ? null : rows(found[index]!)]),
          ) as unknown as Counts;
          const { earned, judged, permille, lines } = scoreOf(policy, any);
          expect(earned).toBeLessThanOrEqual(judged);
          expect(permille === null || (permille >= 0 && permille <= 1_000)).toBe(true);
          for (const line of lines) expect(line.rows.length).toBe(Math.min(line.counted, MAX_ROWS_OF_LINE));
        },
      ),
    ));
});
