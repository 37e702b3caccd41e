import { Refused } from '../../http/problems/refused';
import { currentDictionary, unknownOccupation } from '../catalogue';

/** @throws Refused where the dictionary in force has no such code, with the nearest names that it has */
export function mustBeKnown(lines: readonly { readonly occupationCode: string }[]): void {
  const unknown = unknownOccupation(
    currentDictionary(),
    lines.map(({ occupationCode }) => occupationCode),
  );
  if (unknown) throw new Refused(unknown);
}
