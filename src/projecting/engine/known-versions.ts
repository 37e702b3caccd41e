import type { EventDeclaration } from '../../kernel/event-type';
import { versionedName } from '../../kernel/versioned-name';

/** The versions of each fact that a reader knows: what it does not know at all is not its concern, what is newer is. */
export class KnownVersions {
  private readonly newest = new Map<string, number>();
  private readonly verdicts = new Map<string, boolean>();

  constructor(types: readonly EventDeclaration[]) {
    for (const { type } of types) {
      const [name, version] = versionedName(type);
      this.newest.set(name, Math.max(version, this.newest.get(name) ?? 0));
    }
  }

  isNewer(type: string): boolean {
    let verdict = this.verdicts.get(type);
    if (verdict === undefined) {
      const [name, version] = versionedName(type);
      this.verdicts.set(type, (verdict = version > (this.newest.get(name) ?? Infinity)));
    }
    return verdict;
  }
}
