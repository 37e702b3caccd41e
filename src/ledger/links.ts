/** The request or chain of reactions that an event belongs to, and the event that was reacted to. */
export interface Links {
  readonly correlationId: string | null;
  readonly causationId: string | null;
}

const NO_LINKS: Links = { correlationId: null, causationId: null };
/**
 * Metadata are canonical: members come in the order of their names, so that both links stand before the intent and the evidence,
 * which are most of the text and need not be parsed. No mark in quotes can be taken for one outside: without a mask there is no quote within them.
 */
const FIRST = /^\{"actor":\{[^{}\\]*\},"causationId":(null|"[^"\\]*"),"commandId":"[^"\\]*","correlationId":("[^"\\]*"),/;
const LATER = /^\{"commandId":"[^"\\]*"\}$/;

/** What an event's metadata say of it, whatever form they have. */
export function linksOf(metadata: string): Links {
  const found = FIRST.exec(metadata);
  // A piece of a long text keeps the whole of it in memory, and rows keep ids: JSON makes texts of their own.
  if (found) return { correlationId: JSON.parse(found[2]!) as string, causationId: JSON.parse(found[1]!) as string | null };
  if (LATER.test(metadata)) return NO_LINKS;
  const { correlationId = null, causationId = null } = JSON.parse(metadata) as Partial<Links>;
  return { correlationId, causationId };
}
