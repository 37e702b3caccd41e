/** Whether webhooks may be sent into inner networks and over http (WEBHOOK_INNER_NETWORKS): for a deployment whose receivers stand in the same house. */
export const TARGETS_MAY_BE_INNER = Symbol('targets may be inner');
