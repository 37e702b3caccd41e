import { cancelled, FILED, filedAfter, FIRM, ruling } from '../../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { ScoreCardDecided, ScoreCardDrawn } from '../score-card.events';
import { DecideScoreCard, decideScoreCard } from './decide-score-card';

const CARD = id(50);
const drawn = ScoreCardDrawn({
  scoreCardId: CARD,
  filingId: FILED,
  enterpriseId: FIRM,
  region: '320803',
  year: 2026,
  lines: [],
  notAssessed: [],
  earned: 45,
  judged: 60,
  permille: 750,
  isInactive: false,
  proposal: 'RECTIFY',
  policyPack: 'CN-320800@2026-01',
});
const intent: DecideScoreCard = {
  scoreCardId: CARD,
  outcome: 'RECTIFY',
  reasonCode: 'AS_PROPOSED',
  legalBasis: ruling.legalBasis,
  documentNo: '淮鉴评〔2027〕1号',
  decidedOn: day('2027-01-20'),
  followUpId: id(60),
  dueOn: day('2027-03-31'),
  remark: null,
};
const evidence = { filing: filedAfter() };
const today = { today: day('2027-01-20') };
const { dueOn: _, ...paper } = intent;
const decided = ScoreCardDecided({ ...paper, filingId: FILED, enterpriseId: FIRM, proposal: 'RECTIFY', decidedBy: OFFICER.ref });

it('is decided as proposed', () => given(decideScoreCard, drawn).when(intent, evidence, today).thenRecords(decided));
it('is decided otherwise for a reason', () => {
  const kept = { ...intent, outcome: 'KEEP', dueOn: null } as const;
  given(decideScoreCard, drawn)
    .when({ ...kept, reasonCode: 'EXTENUATING' }, evidence, today)
    .thenRecords(ScoreCardDecided({ ...decided.data, outcome: 'KEEP', reasonCode: 'EXTENUATING', followUpId: null }));
  given(decideScoreCard, drawn).when(kept, evidence, today).thenRefuses('SCORE_CARD_REASON_WRONG');
  given(decideScoreCard, drawn)
    .when({ ...intent, reasonCode: 'AGGRAVATING' }, evidence, today)
    .thenRefuses('SCORE_CARD_REASON_WRONG');
});
it('orders nothing to be mended without a day', () =>
  given(decideScoreCard, drawn)
    .when({ ...intent, dueOn: null }, evidence, today)
    .thenRefuses('SCORE_CARD_DUE_DAY_MISSING'));
it('is decided once', () => given(decideScoreCard, drawn, decided).when(intent, evidence, today).thenRefuses('SCORE_CARD_DECIDED_BEFORE'));
it('is a person’s decision', () =>
  given(decideScoreCard, drawn)
    .when(intent, evidence, { ...today, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('is not decided tomorrow', () =>
  given(decideScoreCard, drawn)
    .when(intent, evidence, { today: day('2027-01-19') })
    .thenRefuses('DECISION_IN_FUTURE'));
it('has no consequence for what has ended', () => {
  const ended = { filing: filedAfter(cancelled) };
  given(decideScoreCard, drawn).when(intent, ended, today).thenRefuses('FILING_ENDED');
  given(decideScoreCard, drawn)
    .when({ ...intent, outcome: 'KEEP', reasonCode: 'EXTENUATING', dueOn: null }, ended, today)
    .thenRecordsTypes(decided.type);
});
it('needs a card, and a filing', () => {
  given(decideScoreCard).when(intent, evidence, today).thenRefuses('NOT_FOUND');
  given(decideScoreCard, drawn)
    .when(intent, { filing: { status: 'none' } }, today)
    .thenRefuses('NOT_FOUND');
});
