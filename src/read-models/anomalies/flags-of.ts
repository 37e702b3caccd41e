import type { AnomalyCode } from '../../contexts/supervision';
import type { Thresholds } from './anomaly-thresholds';
import { afterSuspension, outOfScope } from './filing-rules';
import type { Flag } from './flag';
import { manyInAMinute } from './pace-rule';
import { allowanceWithoutCertificate, certificateWithoutAllowance } from './pay-rules';
import { datesOutOfOrder, manyCertificates, tierJumps } from './person-rules';
import { identicalScores, passMarkClusters } from './score-rules';
import type { Watched } from './watched';

type AnomalyRule = (watched: Watched, thresholds: Thresholds) => readonly Flag[];

/** One rule for each code; the compiler misses none. */
const RULES: Readonly<Record<AnomalyCode, AnomalyRule>> = {
  MANY_CERTIFICATES: manyCertificates,
  TIER_JUMP: tierJumps,
  OUT_OF_SCOPE: outOfScope,
  AFTER_SUSPENSION: afterSuspension,
  PASS_MARK_CLUSTER: passMarkClusters,
  IDENTICAL_SCORES: identicalScores,
  MANY_IN_A_MINUTE: manyInAMinute,
  DATES_OUT_OF_ORDER: datesOutOfOrder,
  ALLOWANCE_WITHOUT_CERTIFICATE: allowanceWithoutCertificate,
  CERTIFICATE_WITHOUT_ALLOWANCE: certificateWithoutAllowance,
};

/** What all rules, or the one asked for, flag: each flag by the thresholds of its own region, the oldest first. */
export function flagsOf(watched: Watched, thresholdsIn: (region: string) => Thresholds, code?: AnomalyCode): readonly Flag[] {
  const rules = Object.entries(RULES)
    .filter(([name]) => code === undefined || name === code)
    .map(([, rule]) => rule);
  const flags = regionsOf(watched).flatMap((region) => {
    const within = withinRegion(watched, region);
    return rules.flatMap((rule) => rule(within, thresholdsIn(region)));
  });
  return [...flags].sort((a, b) => Number(newest(a) - newest(b)) || (a.key.join() < b.key.join() ? -1 : 1));
}

/** The newest row behind it: what makes a flag makes it then. */
export const newest = ({ rows }: Flag): bigint => rows.reduce((last, { position }) => (position > last ? position : last), 0n);

const regionsOf = ({ certificates, marks, entitlements }: Watched): readonly string[] =>
  [...new Set([...certificates, ...marks, ...entitlements].map(({ region }) => policyRegion(region)))].sort();

const CITY_DIGITS = 4;
/** People move between the districts of a city, and packs are published by cities at the lowest: its rows are read together. */
const policyRegion = (region: string): string => `${region.slice(0, CITY_DIGITS)}00`;

const withinRegion = (watched: Watched, region: string): Watched => {
  const isWithin = (row: { readonly region: string }): boolean => policyRegion(row.region) === region;
  return {
    ...watched,
    certificates: watched.certificates.filter(isWithin),
    marks: watched.marks.filter(isWithin),
    entitlements: watched.entitlements.filter(isWithin),
  };
};
