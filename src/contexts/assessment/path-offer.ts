import type { Level } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import { isLedTo, PolicyPack } from '../catalogue';
import { isCommitteePath, Path } from './terms';

type PathNo = 'PATH_NOT_OFFERED' | 'PATH_LEVEL_NOT_OFFERED';

/** A path that the pack does not name or enable is refused, never ignored (handbook 18); nor does each lead to every level. */
export function pathFault(path: Path, levels: readonly Level[], { paths }: PolicyPack): Refusal<PathNo> | undefined {
  const offer: { readonly enabled: boolean; readonly levels?: readonly Level[] } | undefined = paths[path];
  if (!offer?.enabled) return refuse('PATH_NOT_OFFERED', { path });
  const { levels: reached } = offer;
  const beyond = reached && levels.find((level) => !reached.includes(level));
  return beyond ? refuse('PATH_LEVEL_NOT_OFFERED', { path, level: beyond, levels: [...reached] }) : undefined;
}

/**
 * Whoever sits an examination fulfils a line of a set of conditions (handbook 4), of whichever set the standard asks for. To a level to which
 * no line leads nobody can be admitted, so nothing is planned for it; a committee recognises without one (handbook 5).
 */
export function conditionsFault(
  path: Path,
  levels: readonly Level[],
  { eligibility: { ruleSet } }: PolicyPack,
): Refusal<'NO_CONDITIONS_FOR_LEVEL'> | undefined {
  const level = isCommitteePath(path) ? undefined : levels.find((each) => !isLedTo(each));
  return level && refuse('NO_CONDITIONS_FOR_LEVEL', { level, ruleSet });
}
