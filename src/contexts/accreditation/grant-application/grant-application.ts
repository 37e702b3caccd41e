import { later } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { FilingEvent, FilingGranted } from '../accreditation.events';
import type { FilingApplication } from '../filing-application';
import { filing, FilingState } from '../filing-record';

export interface GrantApplication {
  readonly filingId: Uuid;
  readonly applicationId: Uuid;
}
interface Evidence {
  readonly application: FilingApplication;
}
type No = 'NOT_FOUND' | 'FILING_GRANTED_BEFORE';

/** The second of two appends: the filing, as it was applied for and granted. No row begins before the filing itself. */
export const grantApplication = rule<FilingState, FilingEvent, GrantApplication, Evidence, No>({
  name: 'accreditation.grant-application',
  version: 1,
  fold: filing,
  decide: (state, { filingId, applicationId }, { application }) => {
    if (application.status === 'none' || application.granted?.filingId !== filingId) return refuse('NOT_FOUND');
    const { enterpriseId, granted, content } = application;
    if (state.status !== 'none')
      return state.applicationId === applicationId ? [] : refuse('FILING_GRANTED_BEFORE', { institutionCode: granted.institutionCode });
    const { category, scope, wishedFrom: _w, coverage: _c, requirements: _r, sites: _s, ...named } = content;
    const rows = scope.map((row) => ({ ...row, fromOn: later(row.fromOn, granted.validFrom) }));
    return [FilingGranted({ ...named, ...granted, enterpriseId, category, scope: rows, applicationId })];
  },
});
