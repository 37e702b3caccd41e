import { isCertifiedLevel, Level } from '../../kernel/level';
import type { PolicyPack } from './policy-pack';

/**
 * Whether a certificate may prove a level: every level with an official digit, and those posts (特级技师, 首席技师) for which the
 * policy names a letter of the certificate number. Without a letter they are appointments alone, with no national number.
 */
export const isCertifiable = (level: Level, pack: PolicyPack | null | undefined): boolean =>
  isCertifiedLevel(level) || Object.values(pack?.numbering.levelCodeMap ?? {}).includes(level);
