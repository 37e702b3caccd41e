import { accreditationRefusals } from '../../src/contexts/accreditation/accreditation.refusals';
import { allowanceRefusals } from '../../src/contexts/allowance/allowance.refusals';
import { assessmentRefusals } from '../../src/contexts/assessment/assessment.refusals';
import { importRefusals } from '../../src/contexts/assessment/imports/imports.refusals';
import { sittingRefusals } from '../../src/contexts/assessment/sittings/sittings.refusals';
import { careerRefusals } from '../../src/contexts/career/career.refusals';
import { catalogueRefusals } from '../../src/contexts/catalogue/catalogue.refusals';
import { certificateRefusals } from '../../src/contexts/certificate/certificate.refusals';
import { openingContext } from '../../src/contexts/opening';
import { supervisionRefusals } from '../../src/contexts/supervision/supervision.refusals';
import { workforceRefusals } from '../../src/contexts/workforce/workforce.refusals';
import { PROBLEM_CODES } from '../../src/http/problem-codes';
import type { Refusal } from '../../src/kernel/refusal';

/** What rules refuse with. One by one: the list of contexts would load all that they are made of, for each spec. */
const TEXTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...PROBLEM_CODES, ...openingContext.refusals, ...catalogueRefusals, ...accreditationRefusals, ...workforceRefusals, ...assessmentRefusals, ...sittingRefusals, ...importRefusals,
  ...certificateRefusals, ...careerRefusals, ...allowanceRefusals, ...supervisionRefusals,
};
const PLACE = /\{(\w+)\}/g;

/** What the sentences of a refusal leave open in either language: somebody would read `{number}`. */
export function leftOpen({ refused, params }: Refusal): readonly string[] {
  const text = TEXTS[refused];
  if (!text) return [`the code ${refused} has no text`];
  const places = [...`${text.zh} ${text.en}`.matchAll(PLACE)].map(([, name]) => name!);
  return places.filter((name) => params[name] === undefined);
}
