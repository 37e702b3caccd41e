import type { PolicyPack } from '../catalogue';

/** What is merged into a template from the certificate, each as `{{name}}` (人社鉴发〔2021〕1号, handbook 9.1). */
export const MERGED = [
  'institution',
  'issuedOn',
  'name',
  'idType',
  'idNumber',
  'occupation',
  'trade',
  'level',
  'number',
  'photo',
  'qrCode',
] as const;
export const TEMPLATE_FAULTS = ['TITLE_MISSING', 'BANNED_WORD', 'FIELD_MISSING', 'FIELD_UNKNOWN', 'ADDRESS_MISSING'] as const;
export interface TemplateFault {
  readonly code: (typeof TEMPLATE_FAULTS)[number];
  /** The word, the field or the address. */
  readonly what: string;
}
type TemplatePolicy = Pick<PolicyPack['certificate'], 'bannedWords' | 'lookupUrl' | 'institutionLookupUrl'>;
export type MergedData = Readonly<Record<Exclude<(typeof MERGED)[number], 'trade'>, string>> & { readonly trade: string | null };

const TITLE = '职业技能等级证书';
/** Printed where a certificate has no trade, never nothing. */
export const NO_TRADE = '--';
const FIELD = /\{\{([^{}]*)\}\}/g;
/** Takes the place of what is merged in: no word of the fixed text runs across it. */
const GAP = '\u0000';

/** The fixed text as it is read: full-width letters and blanks between characters hide no word. */
const fixedText = (template: string): string => template.replaceAll(FIELD, GAP).normalize('NFKC').replaceAll(/\s/g, '');
const fieldsOf = (template: string): readonly string[] => [...template.matchAll(FIELD)].map(([, name = '']) => name.trim());

/**
 * Why a template may not be printed from. Banned words are looked for in its own text alone: an institution's filed name may
 * lawfully hold 中国, and is merged in. The addresses are those of the policy pack.
 */
export function templateFaults(
  template: string,
  { bannedWords, lookupUrl, institutionLookupUrl }: TemplatePolicy,
): readonly TemplateFault[] {
  const [fixed, fields] = [fixedText(template), fieldsOf(template)];
  const fault =
    (code: TemplateFault['code']) =>
    (what: string): TemplateFault => ({ code, what });
  const isMissing = (part: string): boolean => !fixed.includes(part);
  return [
    ...[TITLE].filter(isMissing).map(fault('TITLE_MISSING')),
    ...bannedWords.filter((word) => fixed.includes(word.normalize('NFKC'))).map(fault('BANNED_WORD')),
    ...MERGED.filter((name) => !fields.includes(name)).map(fault('FIELD_MISSING')),
    ...[...new Set(fields)].filter((name) => !(MERGED as readonly string[]).includes(name)).map(fault('FIELD_UNKNOWN')),
    ...[lookupUrl, institutionLookupUrl].filter(isMissing).map(fault('ADDRESS_MISSING')),
  ];
}

/** The template with a certificate's data in it. What is merged is never read as a field again. */
export const laidOut = (template: string, data: MergedData): string =>
  template.replaceAll(FIELD, (field, name: string) => {
    const key = MERGED.find((each) => each === name.trim());
    return key === undefined ? field : (data[key] ?? NO_TRADE);
  });
