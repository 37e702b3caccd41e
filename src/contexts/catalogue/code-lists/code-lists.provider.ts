import { Injectable } from '@nestjs/common';
import { CATALOGUE_LISTS } from './catalogue-lists';
import type { CodeList } from './code-list';

/** The words of every enum, by the name of its list. Later contexts add theirs when they are wired. */
@Injectable()
export class CodeLists {
  private readonly lists = new Map(CATALOGUE_LISTS.map((list) => [list.name, list]));

  /** @throws where two contexts give one name */
  add(lists: readonly CodeList[]): void {
    for (const list of lists) {
      if (this.lists.has(list.name)) throw new Error(`there are two code lists ${list.name}`);
      this.lists.set(list.name, list);
    }
  }

  find(name: string): CodeList | undefined {
    return this.lists.get(name);
  }

  names(): readonly string[] {
    return [...this.lists.keys()].sort();
  }
}
