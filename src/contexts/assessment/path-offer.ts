import type { Level } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import type { PolicyPack } from '../catalogue';
import type { Path } from './terms';

type PathNo = 'PATH_NOT_OFFERED' | 'PATH_LEVEL_NOT_OFFERED';

/** A path that the pack does not name or enable is refused, never ignored (handbook 18); nor does each lead to every level. */
export function pathFault(path: Path, levels: readonly Level[], { paths }: PolicyPack): Refusal<PathNo> | undefined {
  const offer: { readonly enabled: boolean; readonly levels?: readonly Level[] } | undefined = paths[path];
  if (!offer?.enabled) return refuse('PATH_NOT_OFFERED', { path });
  const { levels: reached } = offer;
  const beyond = reached && levels.find((level) => !reached.includes(level));
  return beyond ? refuse('PATH_LEVEL_NOT_OFFERED', { path, level: beyond, levels: [...reached] }) : undefined;
}
