/** For whom a route is; every route names its audiences, and a key has exactly one. */
export const AUDIENCES = ['admin', 'regulator', 'enterprise', 'payroll', 'auditor', 'worker'] as const;
export type Audience = (typeof AUDIENCES)[number];
