import {
  APPROVED,
  approved,
  batchAfter,
  CANDIDACY,
  closed,
  NOTICE_ENDS_ON,
  NOTICE_OVER,
  OPEN,
  opened,
  published,
  SUBMITTED,
  submitted,
  UNDER_NOTICE,
} from '../../../test/support/stories/assessed-batch';
import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { NoticePublished, ResultsApproved } from './assessment.events';
import { approvedResult, noticeState } from './batch';

const of = (events: Parameters<typeof batchAfter>[0]) => approvedResult.view(batchAfter(events)).get(CANDIDACY);
const changed = 'c'.repeat(64);

describe('what was approved', () => {
  it('counts once the approval is complete', () => {
    expect(of([...SUBMITTED, approved()[0]!])).toBeUndefined();
    expect(of(APPROVED)).toEqual({ outcome: 'PASSED', outcomeRevision: 3, noticeEndsOn: null, noticeClosed: false });
  });
  it('holds until a newer approval is complete', () => expect(of([...APPROVED, submitted(changed)])).toMatchObject({ outcomeRevision: 3 }));
  it('is replaced as a whole', () => {
    const other = ResultsApproved({
      batchId: opened.data.batchId,
      chunk: 0,
      approved: [{ candidacyId: id(11), outcomeRevision: 3, outcome: 'PASSED' }],
    });
    expect(of([...APPROVED, submitted(changed), other, approved(5, 'PASSED', changed)[1]!])).toBeUndefined();
  });
});

describe('the notice', () => {
  it('is that of the results it showed', () =>
    expect(of(UNDER_NOTICE)).toMatchObject({ noticeEndsOn: NOTICE_ENDS_ON, noticeClosed: false }));
  it('runs out', () => expect(of(NOTICE_OVER)).toMatchObject({ noticeEndsOn: NOTICE_ENDS_ON, noticeClosed: true }));
  it('of an unchanged outcome still holds after a re-approval', () =>
    expect(of([...NOTICE_OVER, submitted(changed), ...approved(5, 'PASSED', changed)])).toEqual({
      outcome: 'PASSED',
      outcomeRevision: 5,
      noticeEndsOn: NOTICE_ENDS_ON,
      noticeClosed: true,
    }));
  it('starts anew for an outcome that came out differently', () =>
    expect(of([...NOTICE_OVER, submitted(changed), ...approved(5, 'FAILED', changed)])).toMatchObject({
      noticeEndsOn: null,
      noticeClosed: false,
    }));
  it('of the others stays as it was when one person gets a new one', () => {
    const both = (outcome: 'PASSED' | 'FAILED') =>
      ResultsApproved({
        batchId: opened.data.batchId,
        chunk: 0,
        approved: [
          { candidacyId: CANDIDACY, outcomeRevision: 3, outcome: 'PASSED' },
          { candidacyId: id(11), outcomeRevision: 3, outcome },
        ],
      });
    const [, complete] = approved(3, 'PASSED', changed);
    const again = NoticePublished({ ...published.data, publishedOn: day('2026-12-09'), endsOn: day('2026-12-16') });
    const state = batchAfter([
      ...SUBMITTED,
      both('FAILED'),
      approved()[1]!,
      published,
      closed,
      submitted(changed),
      both('PASSED'),
      complete!,
      again,
    ]);
    expect(approvedResult.view(state).get(CANDIDACY)).toMatchObject({ noticeEndsOn: NOTICE_ENDS_ON, noticeClosed: true });
    expect(approvedResult.view(state).get(id(11))).toMatchObject({ noticeEndsOn: '2026-12-16', noticeClosed: false });
    expect(noticeState.view(state)).toEqual({ endsOn: '2026-12-16', closed: false });
  });
  it('of the batch is the newest', () => {
    expect(noticeState.view(batchAfter(OPEN))).toBeNull();
    expect(noticeState.view(batchAfter(UNDER_NOTICE))).toEqual({ endsOn: NOTICE_ENDS_ON, closed: false });
    expect(noticeState.view(batchAfter(NOTICE_OVER))).toEqual({ endsOn: NOTICE_ENDS_ON, closed: true });
  });
});
