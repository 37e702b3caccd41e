const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** Groups of an IPv6 address that are given to one household or office: whoever has one address has all behind these. */
const GROUPS_OF_NETWORK = 4;
const GROUPS = 8;

/** What counts as one address: of IPv4 the address, of IPv6 its network of 64 bits. */
export function networkOf(address: string): string {
  const text = MAPPED.exec(address)?.[1] ?? address.split('%')[0]!.toLowerCase();
  if (!text.includes(':')) return text;
  const [head = '', tail = ''] = text.split('::');
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = text.includes('::') ? Array<string>(Math.max(0, GROUPS - before!.length - after!.length)).fill('0') : [];
  return [...before!, ...zeros, ...after!]
    .slice(0, GROUPS_OF_NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
