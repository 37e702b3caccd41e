import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';

/** A lead of a chain sees and leads its own alone. @throws Refused as where there is no such chain */
export function mayLead({ audience, chainCode }: Pick<Caller, 'audience' | 'chainCode'>, asked: string): void {
  if (audience === 'chain-lead' && chainCode !== asked) throw problem('NOT_FOUND');
}
