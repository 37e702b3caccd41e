import { streamView } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { filingScope } from '../accreditation';

/** Whose a filing is; null: there is no such filing. A filing never changes hands. */
export const filingOwner = streamView('supervision.filing-owner', filingScope.fold, (state): Uuid | null =>
  state.status === 'none' ? null : state.enterpriseId,
);
