import type { EventDeclaration } from '../kernel/event-type';

const VERSION = /^(.*)\.v(\d+)$/;
const split = (type: string): readonly [fact: string, version: number] => {
  const [, fact = type, version = '0'] = VERSION.exec(type) ?? [];
  return [fact, Number(version)];
};

/** The versions of each fact that a reader knows: what it does not know at all is not its concern, what is newer is. */
export class KnownVersions {
  private readonly newest = new Map<string, number>();
  private readonly verdicts = new Map<string, boolean>();

  constructor(types: readonly EventDeclaration[]) {
    for (const { type } of types) {
      const [fact, version] = split(type);
      this.newest.set(fact, Math.max(version, this.newest.get(fact) ?? 0));
    }
  }

  isNewer(type: string): boolean {
    let verdict = this.verdicts.get(type);
    if (verdict === undefined) {
      const [fact, version] = split(type);
      this.verdicts.set(type, (verdict = version > (this.newest.get(fact) ?? Infinity)));
    }
    return verdict;
  }
}
