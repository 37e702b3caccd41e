import { ApiExtension } from '@nestjs/swagger';

const EXTENSION = 'x-declared-answers';

/** By the type of a file, the JSON Schema of what is answered in it. */
export type DeclaredAnswers = Readonly<Record<string, object>>;

/**
 * For an answer whose shape something else declares already, such as the schemas of events or a standard: the document
 * takes it from there, where journeys would know only what they met. They hold answers against it like against any other.
 */
export const DeclaredAnswer = (declared: DeclaredAnswers): MethodDecorator => ApiExtension(EXTENSION, declared);

/** What was declared, and the operation without it: the document shows it where answers are. */
export function declaredOf<Operation extends object>(operation: Operation): readonly [DeclaredAnswers, Operation] {
  const { [EXTENSION]: declared = {}, ...others } = operation as Operation & { readonly [EXTENSION]?: DeclaredAnswers };
  return [declared, others as Operation];
}
