import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, documentNoField, optional, uuidField } from '../../kernel/fields';

const chainOf = () => ({ chainId: uuidField(), chainCode: codeField() });

export const ChainJoined = eventType('accreditation.chain_joined.v1', 'An enterprise is a member of an industrial chain from a day on.', {
  ...chainOf(),
  enterpriseId: uuidField(),
  fromOn: dayField(),
  documentNo: documentNoField(),
});
export const ChainLeft = eventType('accreditation.chain_left.v1', 'An enterprise is a member of an industrial chain no longer, from a day on.', {
  ...chainOf(),
  enterpriseId: uuidField(),
  /** First day outside. */
  fromOn: dayField(),
  documentNo: documentNoField(),
});
export const SiteShared = eventType('accreditation.site_shared.v1', 'A member of a chain consents that the others assess at a site of its own.', {
  ...chainOf(),
  hostEnterpriseId: uuidField(),
  /** The host's own code of the site. */
  siteCode: codeField(),
  fromOn: dayField(),
  lastOn: optional(dayField()),
});
export const SiteSharingEnded = eventType('accreditation.site_sharing_ended.v1', 'A member of a chain no longer shares a site, from a day on; sittings that were held there stand.', {
  ...chainOf(),
  hostEnterpriseId: uuidField(),
  siteCode: codeField(),
  /** First day on which it is not shared. */
  fromOn: dayField(),
});
export const chainEvents = [ChainJoined, ChainLeft, SiteShared, SiteSharingEnded] as const;
export type ChainEvent = FactOf<typeof chainEvents>;
