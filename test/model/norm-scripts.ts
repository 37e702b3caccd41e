import type { Step } from './move';
import { by, first, pass, SYSTEM } from './scripts';

const NORM: readonly Step[] = first(
  ['register-enterprise'],
  ['register-enterprise', 1],
  ['lead-chain'],
  ['draw-up-norm'],
  ['draw-up-norm', 1],
  ['join-chain'],
  ['join-chain', 1],
  ['publish-chain-norm'],
  ['publish-chain-norm', 1],
);
export const SIGNED: readonly Step[] = [...NORM, ...first(['sign-chain-norm'], ['sign-chain-norm', 1])];
const TOPPED_UP: readonly Step[] = [...SIGNED, ...first(['recognise-certificate', 0, 1])];

/** 产业链认可: one member recognises what another certified under the norm that both signed. */
export const RECOGNITION: readonly Step[] = [
  ...SIGNED,
  ...first(
    ['sign-chain-norm', 0, 1],
    ['recognise-certificate', 0, 1],
    ['complete-top-up'],
    ['recognise-certificate', 1],
    ['refuse-recognition', 5],
  ),
  ...by(SYSTEM, ['end-recognition', 0], ['end-recognition', 1]),
  ...first(['refuse-recognition', 0], ['recognise-certificate', 0], ['withdraw-chain-norm', 0, 5], ['withdraw-chain-norm', 1, 5]),
  pass(3),
  ...first(['sign-chain-norm'], ['lead-chain', 0, 2]),
];

export const RECOGNITION_DETOURS: Readonly<Record<string, readonly Step[]>> = {
  CHAIN_LED_ELSEWHERE: first(['lead-chain'], ['lead-chain', 0, 1]),
  CHAIN_NOT_LED: first(['draw-up-norm'], ['publish-chain-norm']),
  CHAIN_NORM_STANDARD_MISSING: first(['lead-chain'], ['publish-chain-norm']),
  CHAIN_NORM_OF_ANOTHER: [...NORM, ...first(['lead-chain', 5], ['publish-chain-norm', 0, 2])],
  CHAIN_NORM_PUBLISHED_BEFORE: [...NORM, ...first(['publish-chain-norm'])],
  CHAIN_NORM_UNKNOWN: first(['withdraw-chain-norm']),
  NORM_SIGNED_BEFORE: [...SIGNED, ...first(['sign-chain-norm'])],
  NORM_NOT_SIGNED: [...NORM, ...first(['sign-chain-norm', 0, 4])],
  NORM_SIGNATURE_IN_PAST: [...NORM, ...first(['sign-chain-norm', 0, 3])],
  RECOGNITION_CERTIFICATE_UNKNOWN: [...SIGNED, ...first(['recognise-certificate', 2])],
  RECOGNITION_OF_OWN: [...SIGNED, ...first(['recognise-certificate', 3])],
  RECOGNISED_CERTIFICATE_NOT_VALID: [...SIGNED, ...first(['recognise-certificate', 4])],
  CERTIFICATE_WITHOUT_NORM: [...SIGNED, ...first(['recognise-certificate', 5])],
  RECOGNITION_OUTSIDE_CHAIN: [...SIGNED, ...first(['leave-chain', 0, 0], ['recognise-certificate'])],
  RECOGNITION_NORM_NOT_SIGNED: [...NORM, ...first(['recognise-certificate'])],
  RECOGNISED_BEFORE: [...SIGNED, ...first(['recognise-certificate'], ['recognise-certificate'])],
  TOP_UP_UNIT_UNKNOWN: [...SIGNED, ...first(['recognise-certificate', 0, 2])],
  TOP_UP_DUE_IN_PAST: [...SIGNED, ...first(['recognise-certificate', 0, 3])],
  TOP_UP_NOT_ASKED: [...SIGNED, ...first(['recognise-certificate'], ['complete-top-up'])],
  TOP_UP_COMPLETED_BEFORE: [...TOPPED_UP, ...first(['complete-top-up'], ['complete-top-up'])],
  TOP_UP_DAY_WRONG: [...TOPPED_UP, ...first(['complete-top-up', 0, 2])],
  TOP_UP_OVERDUE: [...TOPPED_UP, pass(4), ...first(['complete-top-up'])],
};
