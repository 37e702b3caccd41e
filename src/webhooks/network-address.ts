/** An address as a number, and of which protocol it is. */
export interface NetworkAddress {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

const V4 = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
const V6_GROUP = /^[0-9a-f]{1,4}$/i;
const V6_GROUPS = 8;
const MAX_OCTET = 255;
const OCTET_BITS = 8n;
const GROUP_BITS = 16n;

/** An address as resolvers write it. Undefined for everything else: the many other spellings of an address are for the parser of URLs to take away. */
export function addressIn(text: string): NetworkAddress | undefined {
  const v4 = v4ValueOf(text);
  if (v4 !== undefined) return { bits: 32, value: v4 };
  const v6 = v6ValueOf(text);
  return v6 === undefined ? undefined : { bits: 128, value: v6 };
}

function v4ValueOf(text: string): bigint | undefined {
  const octets = V4.exec(text)?.slice(1).map(Number);
  if (!octets || octets.some((octet) => octet > MAX_OCTET)) return undefined;
  return octets.reduce((value, octet) => (value << OCTET_BITS) | BigInt(octet), 0n);
}

function v6ValueOf(text: string): bigint | undefined {
  const halves = withoutDots(text)?.split('::') ?? [];
  if (halves.length === 0 || halves.length > 2) return undefined;
  const [before, behind] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...before!, ...(behind ?? [])];
  // Two colons stand for one group of zeros at least.
  const isWhole = behind === undefined ? given.length === V6_GROUPS : given.length < V6_GROUPS;
  if (!isWhole || !given.every((group) => V6_GROUP.test(group))) return undefined;
  const zeros = Array<string>(V6_GROUPS - given.length).fill('0');
  return [...before!, ...zeros, ...(behind ?? [])].reduce((value, group) => (value << GROUP_BITS) | BigInt(`0x${group}`), 0n);
}

/** The last two groups may be written as an address of the older protocol (RFC 4291, section 2.2). */
function withoutDots(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const at = text.lastIndexOf(':') + 1;
  const v4 = v4ValueOf(text.slice(at));
  return at === 0 || v4 === undefined ? undefined : `${text.slice(0, at)}${(v4 >> GROUP_BITS).toString(16)}:${(v4 & 0xffffn).toString(16)}`;
}

/** Whether an address lies in a network, written as `10.0.0.0/8`. */
export function isWithin({ bits, value }: NetworkAddress, network: string): boolean {
  const [base, length] = network.split('/');
  const of = addressIn(base!);
  const rest = BigInt(bits - Number(length));
  return of?.bits === bits && value >> rest === of.value >> rest;
}
