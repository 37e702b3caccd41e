import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import { isInRegion } from '../../kernel/region';

/** A regulator publishes for the region that it supervises, and for those within it. @throws Refused NOT_FOUND for others */
export function mustSupervise({ region }: Caller, of: string): void {
  if (!isInRegion(of, region)) throw problem('NOT_FOUND');
}
