import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import { isMonth, Month } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';

const VERSION = /^[1-9]\d{0,5}$/;

/** A key acts for its own enterprise; another one's is not there for it. @throws Refused as 404 */
export function mustBeOwn(caller: Caller, enterpriseId: Uuid): void {
  if (caller.tenant !== enterpriseId) throw problem('NOT_FOUND');
}

/** What is no month, or no version, is a page that is not there. @throws Refused as 404 */
export function monthOfPath(text: string): Month {
  if (!isMonth(text)) throw problem('NOT_FOUND');
  return text;
}

export function versionOf(text: string): number {
  if (!VERSION.test(text)) throw problem('NOT_FOUND');
  return Number(text);
}
