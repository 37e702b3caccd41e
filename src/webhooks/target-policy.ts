import { mayBeSentTo } from './address-policy';

/** What is wrong with an address to which somebody wants webhooks sent. */
export type TargetFault = 'NO_URL' | 'NOT_HTTPS' | 'USER_INFO' | 'PORT' | 'INNER_ADDRESS';

/** Where receivers listen. Others are where mail, shells and databases listen, which a request can be made to talk to. */
const HTTPS_PORTS: readonly number[] = [443, 8_443];
const HTTP_PORT = 80;
/** In a house of one's own: also any that a program may take without being the machine's owner. */
const FIRST_UNPRIVILEGED_PORT = 1_024;
const PORT_OF: Readonly<Record<string, number>> = { 'https:': 443, 'http:': HTTP_PORT };
/** A host that is an address stands in brackets where it is a long one. */
const BRACKETS = /^\[|\]$/g;
const LOOKS_LIKE_ADDRESS = /^(\[.*\]|[\d.]+)$/;

/** Where to connect: as the URL says, with an address instead of a name where it has one. */
export interface Target {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  readonly isAddress: boolean;
}

/**
 * A target that may be asked for. A name is judged again at every try, by what it is resolved to then. The parser of URLs turns every other
 * spelling of an address (decimal, octal, hexadecimal, wide digits) into the one that is judged.
 */
export function targetOf(text: string, intoInner: boolean): Target | TargetFault {
  const url = parsed(text);
  const port = url && Number(url.port === '' ? PORT_OF[url.protocol] : url.port);
  if (url === undefined || port === undefined || url.hostname === '') return 'NO_URL';
  if (url.protocol !== 'https:' && !(intoInner && url.protocol === 'http:')) return 'NOT_HTTPS';
  if (url.username !== '' || url.password !== '') return 'USER_INFO';
  if (!mayListenAt(port, intoInner)) return 'PORT';
  const [host, isAddress] = [url.hostname.replaceAll(BRACKETS, ''), LOOKS_LIKE_ADDRESS.test(url.hostname)];
  return isAddress && !mayBeSentTo(host, intoInner) ? 'INNER_ADDRESS' : { url, host, port, isAddress };
}

const mayListenAt = (port: number, intoInner: boolean): boolean =>
  HTTPS_PORTS.includes(port) || (intoInner && (port === HTTP_PORT || port >= FIRST_UNPRIVILEGED_PORT));

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** For whoever reads it on a screen or in a log: what is asked for behind the mark may be a secret of the receiver. */
export function shownUrl(text: string): string {
  const url = parsed(text);
  if (url === undefined) return '';
  const names = [...url.searchParams.keys()].map((name) => `${encodeURIComponent(name)}=***`).join('&');
  return `${url.origin}${url.pathname}${names === '' ? '' : `?${names}`}`;
}
