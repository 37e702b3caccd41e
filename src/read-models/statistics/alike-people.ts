import type { Rows } from '../../projecting/projection';
import { nameOf } from './alike.hash';
import type { StatHoldingRow } from './holding.entity';
import { StatHolderRow, StatPeopleTallyRow } from './profile.entity';

type Award = Omit<StatPeopleTallyRow, 'profile' | 'place' | 'times' | 'n'>;
const MEMBERS = [
  'region',
  'chain',
  'cluster',
  'programme',
  'occupationCode',
  'path',
  'rank',
  'sinceOn',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof Award)[];

const textOf = (award: Award): string => JSON.stringify(MEMBERS.map((member) => award[member]));
const awardIn = (text: string): Award =>
  Object.fromEntries((JSON.parse(text) as readonly unknown[]).map((value, index) => [MEMBERS[index], value])) as unknown as Award;

/** Of what is believed of a holding, that which makes its holder one of the people behind the awards. */
export const awardsIn = (believed: readonly StatHoldingRow[]): readonly string[] =>
  believed.filter(({ kind, state }) => kind === 'AWARD' && state !== 'ANNULLED').map(textOf);

/** The same list without some of its members, each as often as it is named. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all];
  for (const each of some) left.splice(left.indexOf(each), left.includes(each) ? 1 : 0);
  return left;
}

/**
 * How many people are alike in all their awards (ADR 185). A person moves from one number to another when an award comes, goes or
 * has other days, and when a record turns out to be another's.
 */
export class AlikePeople {
  private readonly holders;
  private readonly tally;

  constructor(rows: Rows) {
    this.holders = rows.of(StatHolderRow);
    this.tally = rows.of(StatPeopleTallyRow);
  }

  /** What is believed of the awards under a record was one thing, and is another. */
  async become(personRef: string, before: readonly string[], after: readonly string[]): Promise<void> {
    if (before.join() === after.join()) return;
    const holder = await this.holderOf(personRef);
    await this.moving([holder.keptRef], async () => this.holders.put({ ...holder, awards: [...without(holder.awards, before), ...after] }));
  }

  /** From now on what is held under a record is counted as another's, in one step however it was counted before. */
  async countAs(personRef: string, keptRef: string): Promise<void> {
    const { keptRef: former } = await this.holderOf(personRef);
    if (former === keptRef) return;
    await this.moving([former, keptRef], async () => {
      if (former !== personRef)
        await this.change(former, ({ countedRefs }) => ({ countedRefs: countedRefs.filter((ref) => ref !== personRef) }));
      if (keptRef !== personRef) await this.change(keptRef, ({ countedRefs }) => ({ countedRefs: [...countedRefs, personRef] }));
      await this.change(personRef, () => ({ keptRef }));
    });
  }

  private async moving(people: readonly string[], change: () => Promise<void>): Promise<void> {
    const before: (readonly string[])[] = [];
    for (const person of people) before.push(await this.awardsOf(person));
    await change();
    for (const [index, person] of people.entries()) {
      await this.add(before[index]!, -1);
      await this.add(await this.awardsOf(person), 1);
    }
  }

  private async holderOf(personRef: string): Promise<StatHolderRow> {
    return (await this.holders.find({ personRef })) ?? { personRef, awards: [], keptRef: personRef, countedRefs: [] };
  }

  private async change(personRef: string, to: (holder: StatHolderRow) => Partial<StatHolderRow>): Promise<void> {
    const holder = await this.holderOf(personRef);
    this.holders.put({ ...holder, ...to(holder) });
  }

  /** Under all records that are counted as this one. */
  private async awardsOf(personRef: string): Promise<readonly string[]> {
    const { keptRef, awards, countedRefs } = await this.holderOf(personRef);
    const others = await Promise.all(countedRefs.map((ref) => this.holderOf(ref)));
    return [...(keptRef === personRef ? awards : []), ...others.flatMap((other) => other.awards)];
  }

  private async add(awards: readonly string[], people: 1 | -1): Promise<void> {
    if (awards.length === 0) return;
    const [profile, texts] = [nameOf(awards), [...new Set(awards)].sort()];
    const found = await Promise.all(texts.map((_, place) => this.tally.find({ profile, place })));
    for (const [place, text] of texts.entries()) {
      const before = found[place];
      // What they are alike in is in the name: of a row that stands the number alone changes.
      if (before) await this.tally.alter({ profile, place }, { n: before.n + people });
      else this.tally.put({ ...awardIn(text), profile, place, times: awards.filter((each) => each === text).length, n: people });
    }
  }
}
