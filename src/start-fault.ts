import { Refused } from './http/problems/refused';
import { worded } from './http/problems/language';
import type { RefusalCatalogue } from './kernel/refusal';

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT'];
/** SQLSTATEs of a wrong user, password or database. */
const TURNED_AWAY = ['28P01', '28000', '3D000'];

/** Why the service did not start, and what to do, in words for whoever starts it. No password is ever shown. */
export function startFault(fault: Error & { readonly code?: string }, env: NodeJS.ProcessEnv, refusals: RefusalCatalogue): string {
  if (fault.code === 'EADDRINUSE') return `Port ${env.PORT ?? '3000'} is in use. Set PORT to another one, or stop what listens there.`;
  const isOfDatabase = fault.code !== undefined && [...UNREACHABLE, ...TURNED_AWAY].includes(fault.code);
  if (isOfDatabase && env.DATABASE_URL)
    return `DATABASE_URL names a PostgreSQL that cannot be used: ${fault.message}. Correct it, or unset it to use the embedded one.`;
  if (!(fault instanceof Refused)) return fault.message;
  const { refused, params } = fault.refusal;
  const text = refusals[refused];
  return text ? `${worded(text.zh, params, 'zh-CN', text.terms)}\n${worded(text.en, params, 'en', text.terms)}` : refused;
}
