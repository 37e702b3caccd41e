import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOK_FILE, bookIn, ROOT } from '../answers/answer-book';
import type { Client } from '../callers/client';
import { idsIn, UUID } from './played';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly template: string;
  readonly audiences: readonly string[];
  readonly roles: readonly string[];
}
interface Operation {
  readonly 'x-audience': readonly string[];
  readonly 'x-roles'?: readonly string[];
}
const { paths } = JSON.parse(readFileSync(join(ROOT, 'docs', 'api', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
/** Every route of the document, as it says itself for whom it is. */
export const ROUTES: readonly Route[] = Object.entries(paths).flatMap(([template, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => ({
    method: verb.toUpperCase() as Route['method'],
    template,
    audiences: operation['x-audience'],
    roles: operation['x-roles'] ?? [],
  })),
);
const examples = bookIn(BOOK_FILE);

/** Of what is told apart by something else than an id: what is there in every story, and what may be. */
const ALWAYS: Readonly<Record<string, string>> = {
  type: 'cn.skills.certificate.issued.v1',
  name: 'levels',
  institutionCode: 'Y000032080001',
};
const PERHAPS: Readonly<Record<string, string>> = { version: '1', period: '2026-11', serial: '1' };
const NOBODY = '00000000-0000-4000-8000-00000000ffff';
const PARAMETER = /\{(\w+)\}/g;

/** The ids of a story by the place in a path where they stand: `/v1/batches/{id}`. */
export class StoryIds {
  private readonly known = new Map<string, string>();

  learn(place: string, id: string): void {
    if (!this.known.has(place)) this.known.set(place, id);
  }

  /** What a granted request names: the ids in its path, and the one that it made. */
  learnFrom(template: string, path: string, answer: unknown): void {
    const values = path.split('?')[0]!.split('/');
    template.split('/').forEach((part, index, parts) => {
      if (part.startsWith('{')) this.learn(parts.slice(0, index + 1).join('/'), values[index]!);
    });
    const made = (answer as { id?: unknown } | null)?.id;
    const child =
      typeof made === 'string'
        ? ROUTES.find((route) => new RegExp(`^${escaped(template)}/\\{\\w*[iI]d\\}`).test(route.template))
        : undefined;
    if (child)
      this.learn(
        child.template
          .split('/')
          .slice(0, template.split('/').length + 1)
          .join('/'),
        made as string,
      );
  }

  /** The path with the ids of the story; `isKnown` where it has all of them. */
  filled(template: string): { readonly path: string; readonly isKnown: boolean } {
    let isKnown = true;
    const path = template.replaceAll(PARAMETER, (_, name: string, at: number) => {
      const place = template.slice(0, at + name.length + 2);
      const id = this.known.get(place) ?? ALWAYS[name];
      isKnown &&= id !== undefined;
      return id ?? PERHAPS[name] ?? NOBODY;
    });
    return { path, isKnown };
  }
}
const escaped = (text: string): string => text.replaceAll(/[{}]/g, '\\$&');

/** Keys are what the matrix is asked with: none is to be changed by the way. */
const LEFT_ALONE = /^\/v1\/(api-keys|oauth|sandbox|worker-sessions)\b/;

/**
 * Plays every example of the document that can be played with the ids there are, as whoever may: what is granted makes
 * things of every kind. What is refused, since its turn is over or never comes here, is left.
 */
export async function playExamples(ids: StoryIds, own: Readonly<Record<string, Client>>, standIns: readonly string[]): Promise<number> {
  let granted = 0;
  for (const { method, template, audiences } of ROUTES.filter((route) => route.method === 'POST' && !LEFT_ALONE.test(route.template))) {
    const request = examples[`${method} ${template}`]?.example?.request;
    const audience = audiences.find((each) => own[each]);
    const { path, isKnown } = ids.filled(template);
    if (!audience || !isKnown || typeof request === 'string') continue;
    const reply = await own[audience]!.raw.post<{ id?: string }>(path, standing(request ?? {}, standIns));
    if (reply.status >= 400) continue;
    granted += 1;
    ids.learnFrom(template, path, reply.body);
  }
  return granted;
}

/** The ids of an example stand for others: those of the story, in order, again and again. */
function standing(request: unknown, standIns: readonly string[]): unknown {
  const text = JSON.stringify(request);
  const places = idsIn(text);
  return JSON.parse(text.replaceAll(UUID, (id) => standIns[places.indexOf(id) % standIns.length]!));
}
