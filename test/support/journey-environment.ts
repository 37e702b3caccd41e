import { TestEnvironment } from 'jest-environment-node';
import { PLAYED_IN_PART } from './played-in-part';

/** What the runner tells of a file while it plays it. */
interface RunnerEvent {
  readonly name: string;
  readonly test?: { readonly errors: readonly unknown[] };
}

/** Node, and a mark for the journey on what only its runner knows. */
export default class JourneyEnvironment extends TestEnvironment {
  handleTestEvent({ name, test }: RunnerEvent): void {
    const isAmiss = ['test_skip', 'test_todo', 'hook_failure'].includes(name) || (name === 'test_done' && test!.errors.length > 0);
    if (isAmiss) (this.global as Record<string, unknown>)[PLAYED_IN_PART] = true;
  }
}
