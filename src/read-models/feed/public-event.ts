import type { EventDeclaration, EventType } from '../../kernel/event-type';

/** Whose event it is: the feed that it stands in. */
export interface OfTenant {
  readonly enterpriseId: string;
}
type Told<Data> = Readonly<Partial<Record<keyof Data & string, unknown>>>;

/** A stored event that is told outside, with those of its members that are: ids, codes and days. */
export interface PublicEvent {
  readonly stored: EventDeclaration;
  readonly type: string;
  readonly members: readonly string[];
  /** Of an event of no enterprise: the event that names it as its cause, and with which it is told. */
  readonly causeOf?: EventDeclaration;
  subjectOf(data: OfTenant): string;
  dataOf(data: OfTenant): Readonly<Record<string, unknown>>;
}

/** Public names are stored ones with this before them (decision 3). */
export const PUBLIC_PREFIX = 'cn.skills.';

/** The compiler holds subject and members against the declaration of the stored event. */
export function published<Name extends string, Data extends OfTenant>(
  stored: EventType<Name, Data>,
  subject: (data: Data) => string,
  members: readonly (keyof Data & string)[],
): PublicEvent {
  const all = ['enterpriseId' as const, ...members];
  return {
    stored,
    type: `${PUBLIC_PREFIX}${stored.type}`,
    members: all,
    subjectOf: (data) => subject(data as Data),
    dataOf: (data) => membersOf(data as Told<Data>, all),
  };
}

/** What an event leaves out is left out here too. */
function membersOf(data: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const name of names) if (data[name] !== undefined) told[name] = data[name];
  return told;
}

/** An event of no enterprise, told to those whose own event it caused. Whose feed it is stands in the data all the same. */
export function publishedCause<Name extends string, Data extends object>(
  stored: EventType<Name, Data>,
  subject: (data: Data) => string,
  members: readonly (keyof Data & string)[],
  causeOf: EventDeclaration,
): PublicEvent {
  return { ...published(stored as unknown as EventType<Name, Data & OfTenant>, subject, members), members, causeOf };
}
