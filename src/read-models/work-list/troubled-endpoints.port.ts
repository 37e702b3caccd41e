import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';

/** An endpoint of webhooks that does not work until its owner does something: it fails, or answered that it is gone (410) and was switched off. */
export interface TroubledEndpoint {
  readonly endpointId: Uuid;
  readonly kind: 'WEBHOOK_FAILING' | 'WEBHOOK_SWITCHED_OFF';
  readonly since: Day;
}

/** Of webhooks no event tells: their state is a setting under way, of which whoever sends them knows. */
export abstract class TroubledEndpoints {
  abstract of(enterpriseId: Uuid): Promise<readonly TroubledEndpoint[]>;
}
