import { addressIn, isWithin } from './network-address';

/**
 * Who is behind an address: anybody in the world; a house, in which others may stand than those who asked; or nobody to whom a webhook is ever sent:
 * the machine's own link, the data of a cloud about its machines, many at once, or what has no meaning between hosts.
 */
export type AddressClass = 'PUBLIC' | 'INNER' | 'NEVER';

/** IANA IPv4 Special-Purpose Address Registry, multicast and class E. Clouds tell their machines secrets at 169.254.169.254, 100.100.100.200, 168.63.129.16 and 192.0.0.192. */
const NEVER_V4 = [
  '0.0.0.0/8',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Private (RFC 1918), loopback, and what a carrier shares among its customers (RFC 6598). */
const INNER_V4 = ['10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** The one range that is routed in the world; what is outside it (mapped and translated IPv4, link-local, site-local, multicast) is none of ours. */
const GLOBAL_V6 = '2000::/3';
/** Inside that range: protocol assignments with Teredo and ORCHID, documentation, 6to4. Each can carry an address of IPv4 that nobody has judged. */
const NEVER_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];
const INNER_V6 = ['::1/128', 'fc00::/7'];
/** What clouds tell their machines, at addresses that look private. */
const METADATA_V6 = ['fd00:ec2::/32', 'fd20:ce::/32'];

/** An address as a resolver writes it; what is none is never sent to. */
export function addressClassOf(text: string): AddressClass {
  const address = addressIn(text);
  const isOf = (networks: readonly string[]): boolean => address !== undefined && networks.some((network) => isWithin(address, network));
  if (address === undefined || isOf([...NEVER_V4, ...METADATA_V6])) return 'NEVER';
  if (isOf([...INNER_V4, ...INNER_V6])) return 'INNER';
  if (address.bits === 32) return 'PUBLIC';
  return isOf([GLOBAL_V6]) && !isOf(NEVER_V6) ? 'PUBLIC' : 'NEVER';
}

/** Whether a webhook may be sent there. Inner networks are for whoever runs the service to open (WEBHOOK_INNER_NETWORKS). */
export const mayBeSentTo = (address: string, intoInner: boolean): boolean => {
  const found = addressClassOf(address);
  return found === 'PUBLIC' || (intoInner && found === 'INNER');
};
