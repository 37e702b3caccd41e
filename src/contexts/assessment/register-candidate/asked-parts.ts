import { isCertifiedLevel, Level } from '../../../kernel/level';
import { partsAt, PolicyPack } from '../../catalogue';
import type { Tenths } from '../marks/score';
import type { StandardInForce } from '../scope';
import type { Part, Path } from '../terms';

/** What must be passed: kept with the registration, since standards and packs change. */
export interface AskedParts {
  readonly requiredParts: Part[];
  readonly passMark: Tenths;
  readonly passMarks?: { readonly part: Part; readonly passMark: Tenths }[];
  /** `GZB-6-18-01-01@2018`. */
  readonly standard?: string;
}

/** 业绩评审 has parts of its own. Otherwise the standard in force says them, and the policy pack where none is published. */
export function askedParts(path: Path, level: Level, pack: PolicyPack, standard: StandardInForce | undefined): AskedParts {
  const { parts, paths, passMark } = pack;
  if (path === 'PERFORMANCE' && paths.PERFORMANCE) return { requiredParts: [...paths.PERFORMANCE.parts], passMark };
  if (standard) return { ...marksOf(partsAt(standard, level), passMark), standard: `${standard.standardCode}@${standard.version}` };
  return { requiredParts: isCertifiedLevel(level) ? [...parts[level]] : [], passMark };
}

function marksOf(asked: readonly { readonly part: Part; readonly passMark: Tenths }[], otherwise: Tenths): AskedParts {
  const [first] = asked;
  const requiredParts = asked.map(({ part }) => part);
  const isUniform = asked.every(({ passMark }) => passMark === first?.passMark);
  return {
    requiredParts,
    passMark: isUniform ? (first?.passMark ?? otherwise) : otherwise,
    ...(isUniform ? {} : { passMarks: asked.map(({ part, passMark }) => ({ part, passMark })) }),
  };
}
