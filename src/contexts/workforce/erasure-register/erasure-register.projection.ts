import { on, projection } from '../../../projecting/projection';
import { ErasureRefused, ErasureRequested, ErasureRestricted, PersonalDataErased } from '../erasure.events';
import { ErasureRow } from './erasure-register.entity';

/** Requests that personal data be erased, and what became of them. */
export const erasureRegister = projection({
  name: 'workforce.erasure-register',
  version: 1,
  tables: [ErasureRow],
  on: [
    on(ErasureRequested, ({ data, at, position }, rows) => {
      const { requestedBy: _, ...request } = data;
      rows.of(ErasureRow).put({
        ...request,
        state: 'AWAITING_DECISION',
        duties: [],
        refusedFor: null,
        requestedAt: at,
        decidedAt: null,
        requestedPosition: String(position),
      });
    }),
    on(ErasureRestricted, async ({ data: { requestId, duties }, at }, rows) => {
      await rows.of(ErasureRow).alter({ requestId }, { state: 'RESTRICTED', duties, decidedAt: at });
    }),
    on(ErasureRefused, async ({ data: { requestId, reasonCode }, at }, rows) => {
      await rows.of(ErasureRow).alter({ requestId }, { state: 'REFUSED', refusedFor: reasonCode, decidedAt: at });
    }),
    on(PersonalDataErased, async ({ data: { requestId }, at }, rows) => {
      await rows.of(ErasureRow).alter({ requestId }, { state: 'ERASED', decidedAt: at });
    }),
  ],
});
