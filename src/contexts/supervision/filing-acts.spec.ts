import {
  CANCELLATION,
  cancellationProposed,
  cancelled,
  FILED,
  filedAfter,
  FIRM,
  ruling,
  suspended,
  SUSPENSION,
  suspensionProposed,
} from '../../../test/support/stories/filed';
import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import type { FilingEvent } from '../accreditation/accreditation.events';
import { CancellationProposed, RectificationOrdered } from '../accreditation/filing-standing.events';
import { filingActs } from './filing-acts';

const NONE = { rectifications: [], suspensions: [], cancellations: [], bans: [] };
const ordered = RectificationOrdered({
  filingId: FILED,
  enterpriseId: FIRM,
  rectificationId: id(31),
  reasonCode: 'POOR_CONDITIONS',
  ...ruling,
  dueOn: day('2026-07-01'),
  scoreCardId: null,
});
const acts = (...events: readonly FilingEvent[]) => filingActs.view(filedAfter(...events));

it('a new filing bears none', () => expect(acts()).toEqual(NONE));
it('what is proposed is not done', () => expect(acts(suspensionProposed, cancellationProposed)).toEqual(NONE));
it('a suspension is one, and the rectification that it opens is not another', () =>
  expect(acts(suspensionProposed, suspended)).toEqual({ ...NONE, suspensions: [SUSPENSION] }));
it('a rectification stands beside it', () =>
  expect(acts(suspended, ordered)).toEqual({ ...NONE, suspensions: [SUSPENSION], rectifications: [id(31)] }));
it('a cancellation is one, and its ban', () =>
  expect(acts(cancellationProposed, cancelled)).toEqual({ ...NONE, cancellations: [CANCELLATION], bans: [CANCELLATION] }));
it('without a ban there is none', () =>
  expect(acts(CancellationProposed({ ...cancellationProposed.data, refilingBanUntil: null }), cancelled)).toEqual({
    ...NONE,
    cancellations: [CANCELLATION],
  }));
it('of a filing that is not there nothing is known', () => expect(filingActs.view({ status: 'none' })).toBeNull());
