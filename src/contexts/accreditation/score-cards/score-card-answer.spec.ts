import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { scoreCardAnswer, scoreCardItem } from './score-card-answer';
import type { ScoreCardRow } from './score-cards.entity';

const line = (indicator: string, earned: number | null) => ({
  ground: 'CREDIT',
  indicator,
  points: 10,
  earned,
  counted: 1,
  rows: [{ ref: id(7), on: day('2026-05-01') }],
});
const card = {
  scoreCardId: id(50),
  filingId: id(1),
  enterpriseId: id(2),
  year: 2026,
  revision: 2,
  drawnPosition: 41n,
  course: [
    { state: 'DRAWN', from: '2027-01-05' },
    { state: 'DECIDED', from: '2027-02-01' },
  ],
  lines: [
    line('CERTIFICATES_ANNULLED', 4),
    line('BATCHES_HELD', 10),
    line('OBJECTIONS_UPHELD', 0),
    line('EXAMINERS', null),
    line('SUSPENSIONS', 0),
  ],
} as unknown as ScoreCardRow;
interface Answer {
  readonly state: string;
  readonly lines: readonly { readonly isAssessed: boolean; readonly rows: readonly { readonly href: string }[] }[];
}

it('opens the row behind each point where it lives; what happened to the filing is told by the filing', () =>
  expect((scoreCardAnswer(card, day('2027-03-01')) as Answer).lines.map(({ rows }) => rows[0]!.href)).toEqual([
    `/v1/certificates/${id(7)}`,
    `/v1/batches/${id(7)}`,
    `/v1/candidacies/${id(7)}`,
    `/v1/workers/${id(7)}`,
    `/v1/filings/${id(1)}`,
  ]));
it('says what was not assessed', () =>
  expect((scoreCardAnswer(card, day('2027-03-01')) as Answer).lines.map(({ isAssessed }) => isAssessed)).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]));
it('is what it was on the day', () =>
  expect(['2027-01-31', '2027-02-01'].map((on) => (scoreCardAnswer(card, day(on)) as Answer).state)).toEqual(['DRAWN', 'DECIDED']));
it('among others is shown without lines, with its place', () => {
  expect(scoreCardItem(card, day('2027-03-01'))).toMatchObject({ id: id(50), state: 'DECIDED', position: 41n });
  expect('lines' in scoreCardItem(card, day('2027-03-01'))).toBe(false);
});
