import type { EventType, Fact } from '../../kernel/event-type';

/** The data of the first event of a type among those a command recorded; for what an answer says beyond ids. */
export const factIn = <Name extends string, Data>(events: readonly Fact[], type: EventType<Name, Data>): Data | undefined =>
  events.find((event) => event.type === type.type)?.data as Data | undefined;
