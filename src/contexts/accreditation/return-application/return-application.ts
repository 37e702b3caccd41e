import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { applicationStateFault, FilingApplication, filingApplication } from '../filing-application';
import { ApplicationEvent, FilingReturned, Gap } from '../filing-application.events';

export interface ReturnApplication {
  readonly applicationId: Uuid;
  readonly documentNo: string;
  readonly gaps: readonly Gap[];
  readonly remark: TextReference | null;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'APPLICATION_STATE_FORBIDS' | 'SCOPE_ROW_UNKNOWN' | 'GAP_TWICE';

/** Everything that is wanting, in one list (一次性告知): there is no second return for what could have been seen at the first. */
export const returnApplication = rule<FilingApplication, ApplicationEvent, ReturnApplication, object, No>({
  name: 'accreditation.return-application',
  version: 1,
  fold: filingApplication,
  decide: (state, { applicationId, documentNo, gaps, remark }, _, { actor }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.status !== 'SUBMITTED') return applicationStateFault(state);
    const rows = state.content.scope.length;
    const unknown = gaps.find(({ row }) => row !== null && row > rows);
    if (unknown) return refuse('SCOPE_ROW_UNKNOWN', { row: unknown.row, rows });
    const twice = gaps.find(({ code, row }, index) => gaps.slice(0, index).some((before) => before.code === code && before.row === row));
    if (twice) return refuse('GAP_TWICE', { code: twice.code, row: twice.row });
    return [
      FilingReturned({ applicationId, enterpriseId: state.enterpriseId, documentNo, gaps: [...gaps], remark: remark && { ...remark } }),
    ];
  },
});
