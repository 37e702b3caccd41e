import { ACCESS_REFUSALS } from '../access/access.refusals';
import { BACKUP_REFUSALS } from '../backup/backup.refusals';
import type { RefusalCatalogue } from '../kernel/refusal';
import { MASTER_KEY_REFUSALS } from '../keys/keys.refusals';
import { PROJECTING_REFUSALS } from '../projecting/projecting.refusals';
import { WEBHOOK_REFUSALS } from '../webhooks/webhooks.refusals';
import { accessContext } from './access';
import { accreditation } from './accreditation/services';
import { allowance } from './allowance/services';
import { assessment } from './assessment/services';
import { calendarContext } from './calendar';
import { catalogueContext } from './catalogue/services';
import { careerContext } from './career/services';
import { certificateContext } from './certificate/services';
import { ContextDeclaration } from './declaration';
import { openingContext } from './opening';
import { supervision } from './supervision/services';
import { workforce } from './workforce/services';

/** Every context in its line. What the house generates and checks, it takes from here. */
export const CONTEXTS: readonly ContextDeclaration[] = [
  openingContext,
  calendarContext,
  accessContext,
  catalogueContext,
  accreditation,
  workforce,
  assessment,
  certificateContext,
  careerContext,
  allowance,
  supervision,
];

/** @throws where two contexts give one code */
export function joinedRefusals(contexts: readonly ContextDeclaration[] = CONTEXTS): RefusalCatalogue {
  const joined: Record<string, RefusalCatalogue[string]> = {
    ...ACCESS_REFUSALS,
    ...BACKUP_REFUSALS,
    ...MASTER_KEY_REFUSALS,
    ...PROJECTING_REFUSALS,
    ...WEBHOOK_REFUSALS,
  };
  for (const { name, refusals } of contexts) {
    for (const [code, text] of Object.entries(refusals)) {
      if (joined[code]) throw new Error(`${name} gives ${code}, which another context gives already`);
      joined[code] = text;
    }
  }
  return joined;
}
