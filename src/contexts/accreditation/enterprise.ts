import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import { EnterpriseEvent, enterpriseEvents } from './accreditation.events';

export type Enterprise = { readonly status: 'unknown' } | { readonly status: 'registered'; readonly name: string; readonly region: string };

export const enterprise: Fold<Enterprise, EnterpriseEvent> = {
  category: 'enterprise',
  events: enterpriseEvents,
  initial: { status: 'unknown' },
  evolve: (_, event) => {
    switch (event.type) {
      case 'accreditation.enterprise_registered.v1':
        return { status: 'registered', name: event.data.name, region: event.data.region };
    }
  },
};

export const enterpriseRecord = streamView('accreditation.enterprise', enterprise, (state) => state);
