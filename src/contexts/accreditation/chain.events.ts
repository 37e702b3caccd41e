import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, documentNoField, enumField, optional, organisationNameField, uuidField } from '../../kernel/fields';

export const LEAD_KINDS = ['AUTHORITY', 'ASSOCIATION'] as const;

const chainOf = () => ({ chainId: uuidField(), chainCode: codeField() });

export const ChainJoined = eventType('accreditation.chain_joined.v1', 'An enterprise is a member of an industrial chain from a day on.', {
  ...chainOf(),
  enterpriseId: uuidField(),
  fromOn: dayField(),
  documentNo: documentNoField(),
});
export const ChainLeft = eventType(
  'accreditation.chain_left.v1',
  'An enterprise is a member of an industrial chain no longer, from a day on.',
  {
    ...chainOf(),
    enterpriseId: uuidField(),
    /** First day outside. */
    fromOn: dayField(),
    documentNo: documentNoField(),
  },
);
export const SiteShared = eventType(
  'accreditation.site_shared.v1',
  'A member of a chain consents that the others assess at a site of its own.',
  {
    ...chainOf(),
    hostEnterpriseId: uuidField(),
    /** The host's own code of the site. */
    siteCode: codeField(),
    fromOn: dayField(),
    lastOn: optional(dayField()),
  },
);
export const SiteSharingEnded = eventType(
  'accreditation.site_sharing_ended.v1',
  'A member of a chain no longer shares a site, from a day on; sittings that were held there stand.',
  {
    ...chainOf(),
    hostEnterpriseId: uuidField(),
    siteCode: codeField(),
    /** First day on which it is not shared. */
    fromOn: dayField(),
  },
);
export const ChainLed = eventType(
  'accreditation.chain_led.v1',
  'An authority or an association leads an industrial chain from a day on; who led it before leads it no longer.',
  {
    ...chainOf(),
    leadKind: enumField(LEAD_KINDS),
    leadName: organisationNameField(),
    /** Of the authority that leads, or under which the association does: a prefix of division codes, as its key names it. */
    region: codeField(),
    fromOn: dayField(),
    documentNo: documentNoField(),
  },
);
export const chainEvents = [ChainJoined, ChainLeft, SiteShared, SiteSharingEnded, ChainLed] as const;
export type ChainEvent = FactOf<typeof chainEvents>;
