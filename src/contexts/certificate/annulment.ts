import type { Day } from '../../kernel/day';
import type { Annulment, IssuedCertificate } from './certificate';

/** EX_TUNC: as if never issued; EX_NUNC: from the decision on. */
export const effectiveDay = ({ issuedOn }: IssuedCertificate, { effect, decidedOn }: Pick<Annulment, 'effect' | 'decidedOn'>): Day =>
  effect === 'EX_TUNC' ? issuedOn : decidedOn;
