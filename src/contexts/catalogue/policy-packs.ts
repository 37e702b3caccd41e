import { Value } from '@sinclair/typebox/value';
import { Day, isDay } from '../../kernel/day';
import { isInRegion } from '../../kernel/region';
import { PolicyPack, policyPackSchema } from './policy-pack';
import { scoreCardFault } from './score-card-policy';

/** A published document: a city's may leave out what its province says. */
export type PolicyDocument = Pick<PolicyPack, 'packId' | 'region' | 'version' | 'validFrom' | 'validTo'> & {
  readonly [Key in keyof PolicyPack]?: PolicyPack[Key] extends readonly unknown[]
    ? PolicyPack[Key]
    : PolicyPack[Key] extends object
      ? Partial<PolicyPack[Key]>
      : PolicyPack[Key];
};

/** The pack that applies, and the reference that goes into the event: `CN-320800@2026-01`, province before city. */
export interface ResolvedPack {
  readonly ref: string;
  readonly pack: PolicyPack;
}

const REF_SEPARATOR = '/';
/** How events and decisions name a document. */
export const refOf = (document: Pick<PolicyDocument, 'packId' | 'version'>): string => `${document.packId}@${document.version}`;

/** The province, the city and the district that a division code (GB/T 2260) lies in; the most specific last. */
const regionsAround = (region: string): string[] => [`${region.slice(0, 2)}0000`, `${region.slice(0, 4)}00`, region];

const isSection = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The more specific document wins key by key; a list is one value, so that a shorter list can replace a longer one. */
function overlay(general: Record<string, unknown>, specific: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...general };
  for (const [key, value] of Object.entries(specific)) {
    const below = merged[key];
    merged[key] = isSection(below) && isSection(value) ? overlay(below, value) : value;
  }
  return merged;
}

/** @throws Error naming the member that makes the document no policy pack, or its shorter retention. */
export function policyPack(document: unknown): PolicyPack {
  const fault = Value.Errors(policyPackSchema, document).First();
  if (fault) throw new Error(`no policy pack: ${fault.path} ${fault.message}`);
  const pack = document as PolicyPack;
  if (!isDay(pack.validFrom) || (pack.validTo !== null && !isDay(pack.validTo))) throw new Error('no policy pack: /validFrom, /validTo');
  const { retention, archive } = pack;
  if (retention.paperYears < archive.paperYears || retention.materialsYears < archive.electronicYears) {
    throw new Error('no policy pack: /retention is shorter than /archive');
  }
  const unbalanced = scoreCardFault(pack.scoreCard);
  if (unbalanced) throw new Error(`no policy pack: ${unbalanced}`);
  return pack;
}

function resolve(documents: readonly PolicyDocument[]): ResolvedPack | undefined {
  if (documents.length === 0) return undefined;
  const merged = documents.reduce<Record<string, unknown>>((general, specific) => overlay(general, { ...specific }), {});
  return { ref: documents.map(refOf).join(REF_SEPARATOR), pack: policyPack(merged) };
}

const validOn = (document: PolicyDocument, day: Day): boolean =>
  document.validFrom <= day && (document.validTo === null || day <= document.validTo);

/** The newest version of one region's document on a day; a later one that overlaps replaces an earlier one. */
const documentOn = (documents: readonly PolicyDocument[], region: string, day: Day): PolicyDocument[] =>
  documents
    .filter((document) => document.region === region && validOn(document, day))
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .slice(-1);

export interface PolicyPacks {
  /** The pack that the legal date of the fact judged calls for; undefined where no authority's pack is known. */
  on(region: string, day: Day): ResolvedPack | undefined;
  /** All documents that are in force anywhere. */
  inForce(day: Day): readonly PolicyDocument[];
  /** The pack that a stored decision names, for running it again. */
  byRef(ref: string): ResolvedPack | undefined;
}

export function policyPacks(documents: readonly PolicyDocument[]): PolicyPacks {
  const named = new Map(documents.map((document) => [refOf(document), document]));
  // Laid together and checked once: each decision asks for its pack.
  const resolved = new Map<string, ResolvedPack | undefined>();
  const packOf = (parts: readonly PolicyDocument[]): ResolvedPack | undefined => {
    const ref = parts.map(refOf).join(REF_SEPARATOR);
    if (!resolved.has(ref)) resolved.set(ref, resolve(parts));
    return resolved.get(ref);
  };
  return {
    on: (region, day) => packOf([...new Set(regionsAround(region))].flatMap((each) => documentOn(documents, each, day))),
    inForce: (day) => [...new Set(documents.map(({ region }) => region))].flatMap((region) => documentOn(documents, region, day)),
    byRef: (ref) => {
      const parts = ref.split(REF_SEPARATOR).map((part) => named.get(part));
      return parts.every((part) => part !== undefined) ? packOf(parts) : undefined;
    },
  };
}

const RESTRICTED = /^no policy pack: /;

/**
 * What is wrong with a document beside those that are published: by itself, or for any region that it would then be a part
 * of; null where every one of them has a whole pack on its first day.
 */
export function documentFault(documents: readonly PolicyDocument[], document: PolicyDocument): string | null {
  const province = document.region.slice(0, 2);
  const regions = new Set([document, ...documents].map(({ region }) => region).filter((region) => isInRegion(region, province)));
  const packs = policyPacks([...documents, document]);
  for (const region of regions) {
    try {
      packs.on(region, document.validFrom);
    } catch (fault) {
      return (fault as Error).message.replace(RESTRICTED, `${region} `);
    }
  }
  return null;
}
