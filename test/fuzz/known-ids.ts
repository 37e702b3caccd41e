const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Of each name: enough to reach what there is, and no list that grows with the run. */
const MAX_OF_NAME = 200;

/** Ids that the service has told, by the name under which it told them: `batchId`, or `batches` for the ids of a list. */
export class KnownIds {
  private readonly byName = new Map<string, string[]>();

  /** Takes up all ids of an answer; `list` is what a bare `id` in it is one of. */
  takeUp(answer: unknown, list: string): void {
    if (Array.isArray(answer)) for (const each of answer) this.takeUp(each, list);
    else if (typeof answer === 'object' && answer !== null) {
      for (const [name, value] of Object.entries(answer)) {
        if (typeof value === 'string' && UUID.test(value)) this.add(name === 'id' ? list : name, value);
        else this.takeUp(value, list);
      }
    }
  }

  add(name: string, id: string): void {
    const known = this.byName.get(name) ?? [];
    if (known.length < MAX_OF_NAME && !known.includes(id)) this.byName.set(name, [...known, id]);
  }

  named(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  get all(): readonly string[] {
    return [...new Set([...this.byName.values()].flat())];
  }
}

/** `/v1/batches/{id}/imports`: the ids of `batches`. */
export const listOf = (path: string, parameter: string): string => new RegExp(`/([\\w-]+)/\\{${parameter}\\}`).exec(path)?.[1] ?? parameter;
