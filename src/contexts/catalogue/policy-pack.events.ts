import { type TSchema, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, divisionField, uuidField } from '../../kernel/fields';
import { storedForm } from './pack-fields';
import { policyPackSchema } from './policy-pack';
import type { PolicyDocument } from './policy-packs';

const { packId: _p, region: _r, version: _v, validFrom: _f, validTo: _t, ...sections } = policyPackSchema.properties;
const { packId, region, version, validFrom, validTo } = policyPackSchema.properties;
const stored = Object.fromEntries(
  Object.entries(sections as Record<string, TSchema>).map(([name, section]) => [name, Type.Optional(storedForm(section))]),
);

/** A document as one authority publishes it: what it leaves out, the authority above it says. */
export const policyDocument = Type.Unsafe<PolicyDocument>(
  Type.Object({ packId, region, version, validFrom, validTo, ...stored }, { additionalProperties: false }),
);

export const PolicyPackProposed = eventType(
  'catalogue.policy_pack_proposed.v1',
  'One person proposed a policy pack, whole as it is to be published; a second must confirm.',
  {
    proposalId: uuidField(),
    /** Reference of the person who proposes: the second must be another. */
    proposedBy: uuidField(),
    document: policyDocument,
  },
);
export const PolicyPackPublished = eventType(
  'catalogue.policy_pack_published.v1',
  'A policy pack was published by two persons; it is never edited, a change is a new version.',
  {
    proposalId: uuidField(),
    packId: codeField(),
    version: codeField(),
    region: divisionField(),
    validFrom: dayField(),
  },
);
export const policyPackEvents = [PolicyPackProposed, PolicyPackPublished] as const;
export type PolicyPackEvent = FactOf<typeof policyPackEvents>;
