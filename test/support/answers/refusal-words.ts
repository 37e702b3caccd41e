import { ACCESS_REFUSALS } from '../../../src/access/access.refusals';
import { BACKUP_REFUSALS } from '../../../src/backup/backup.refusals';
import { accessRefusals } from '../../../src/contexts/access/access.refusals';
import { accreditationRefusals } from '../../../src/contexts/accreditation/accreditation.refusals';
import { allowanceRefusals } from '../../../src/contexts/allowance/allowance.refusals';
import { assessmentRefusals } from '../../../src/contexts/assessment/assessment.refusals';
import { evidenceImportRefusals } from '../../../src/contexts/assessment/evidence-imports/evidence-imports.refusals';
import { importRefusals } from '../../../src/contexts/assessment/imports/imports.refusals';
import { sittingRefusals } from '../../../src/contexts/assessment/sittings/sittings.refusals';
import { careerRefusals } from '../../../src/contexts/career/career.refusals';
import { catalogueRefusals } from '../../../src/contexts/catalogue/catalogue.refusals';
import { certificateRefusals } from '../../../src/contexts/certificate/certificate.refusals';
import { openingContext } from '../../../src/contexts/opening';
import { supervisionRefusals } from '../../../src/contexts/supervision/supervision.refusals';
import { workforceRefusals } from '../../../src/contexts/workforce/workforce.refusals';
import { PROBLEM_CODES } from '../../../src/http/problems/problem-codes';
import { MASTER_KEY_REFUSALS } from '../../../src/keys/keys.refusals';
import { PROJECTING_REFUSALS } from '../../../src/projecting/projecting.refusals';
import { WEBHOOK_REFUSALS } from '../../../src/webhooks/webhooks.refusals';
import type { Refusal } from '../../../src/kernel/refusal';
import { filled, Terms, Tongue } from '../../../src/kernel/words';
import { isGiven } from '../stories/given-values';

interface Sentence {
  readonly zh: string;
  readonly en: string;
  readonly terms?: Terms;
}
/** What rules refuse with. One by one: the list of contexts would load all that they are made of, for each spec. */
export const TEXTS: Readonly<Record<string, Sentence>> = {
  ...PROBLEM_CODES,
  ...ACCESS_REFUSALS,
  ...openingContext.refusals,
  ...accessRefusals,
  ...catalogueRefusals,
  ...accreditationRefusals,
  ...workforceRefusals,
  ...assessmentRefusals,
  ...sittingRefusals,
  ...importRefusals,
  ...evidenceImportRefusals,
  ...certificateRefusals,
  ...careerRefusals,
  ...allowanceRefusals,
  ...supervisionRefusals,
  ...BACKUP_REFUSALS,
  ...MASTER_KEY_REFUSALS,
  ...PROJECTING_REFUSALS,
  ...WEBHOOK_REFUSALS,
};
const TONGUES: readonly Tongue[] = ['zh', 'en'];
const PLACE = /\{(\w+)\}/g;
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** `SENIOR`, `NOT_YET`, `assessmentOn`; and in Chinese `proposed` as well. */
const CONSTANT: Readonly<Record<Tongue, RegExp>> = { zh: /[A-Za-z]{2}/, en: /[A-Z][A-Z_]|[a-z][A-Z]|_/ };
/** Of a sentence that stands there without values: what a reader has to write so, or reads so everywhere. */
const WRITTEN_SO =
  /\b(ABSENT|CSV|GBK|HTML|ID|JPEG|JSON|PDF|PNG|WPS|ZIP|UTF|UUID|YYYY|MM|DD|candidacyId|enterpriseId|(?:NEXT_)?MASTER_KEY(?:_FILE|_COMMAND)?)\b/g;
const CAPITALS = /\b[A-Z][A-Z_]+\b|\b[a-z]+[A-Z]\w*/g;

export const placesOf = ({ zh, en }: Sentence): readonly string[] => [
  ...new Set([...`${zh} ${en}`.matchAll(PLACE)].map(([, name]) => name!)),
];

/** Constants of the code that stand in a text itself, whatever its values. */
export const constantsOfText = (text: Sentence): readonly string[] =>
  TONGUES.flatMap((tongue) => text[tongue].replaceAll(PLACE, '').replaceAll(WRITTEN_SO, '').match(CAPITALS) ?? []);

function constantIn(name: string, { refused, params }: Refusal, { terms }: Sentence): readonly string[] {
  if (isGiven(refused, name)) return [];
  const said = (tongue: Tongue): string => filled(`{${name}}`, params, tongue, terms);
  return TONGUES.filter((tongue) => CONSTANT[tongue].test(said(tongue).replaceAll(UUID, ''))).map(
    (tongue) => `${name} is ${said(tongue)} in ${tongue}`,
  );
}

/** What the sentences of a refusal leave to whoever reads them, in either language: `{number}` where there is no value, `SENIOR` where there is no word. */
export function leftOpen(refusal: Refusal): readonly string[] {
  const text = TEXTS[refusal.refused];
  if (!text) return [`the code ${refusal.refused} has no text`];
  const places = placesOf(text);
  const open = places.filter((name) => refusal.params[name] === undefined);
  return [
    ...open,
    ...places.filter((name) => !open.includes(name)).flatMap((name) => constantIn(name, refusal, text)),
    ...constantsOfText(text),
  ];
}
