import type { Addresses } from './verified';

export const PUBLIC_ADDRESSES = Symbol('PublicAddresses');
/** The national look-up, which every policy pack names and every paper prints. */
const NATIONAL_LOOKUP = 'https://zscx.osta.org.cn';

export const publicAddresses = (own: string | undefined): Addresses => ({ own, lookupUrl: NATIONAL_LOOKUP });
