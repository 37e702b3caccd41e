import { TypeCheck, TypeCompiler } from '@sinclair/typebox/compiler';
import type { TSchema } from '@sinclair/typebox';
import type { EventDeclaration, Fact } from '../kernel/event-type';

/** An event that does not fit its own declaration is a defect of the program, never of the user's input. */
export class MalformedEvent extends Error {}
/** A reader met an event type that this release does not know (decision 28). */
export class UnknownEventType extends Error {}

/** Every stored event type of the product, each with its compiled check at the door. */
export class EventCatalogue {
  private readonly checks = new Map<string, TypeCheck<TSchema>>();

  constructor(readonly types: readonly EventDeclaration[]) {
    for (const declared of types) {
      if (this.checks.has(declared.type)) throw new Error(`${declared.type} is declared twice`);
      this.checks.set(declared.type, TypeCompiler.Compile(declared.schema));
    }
  }

  knows(type: string): boolean {
    return this.checks.has(type);
  }

  /** @throws MalformedEvent naming the member that does not fit; @throws UnknownEventType */
  check(fact: Fact): void {
    const check = this.checks.get(fact.type);
    if (!check) throw new UnknownEventType(fact.type);
    // Compiled; what says where a fault is walks through the schema, and only for those that have one.
    if (check.Check(fact.data)) return;
    const fault = check.Errors(fact.data).First();
    throw new MalformedEvent(`${fact.type}${fault?.path ?? ''}: ${fault?.message ?? 'not as declared'}`);
  }
}
