import NodesOwnEnvironment from './nodes-own-environment';
import { setPlayedInPart } from './stories/played-in-part';

/** What the runner tells of a file while it plays it. */
interface RunnerEvent {
  readonly name: string;
  readonly test?: { readonly errors: readonly unknown[] };
}

/** Leaves a mark for the journey on what only its runner knows. */
export default class JourneyEnvironment extends NodesOwnEnvironment {
  handleTestEvent({ name, test }: RunnerEvent): void {
    const isAmiss = ['test_skip', 'test_todo', 'hook_failure'].includes(name) || (name === 'test_done' && test!.errors.length > 0);
    if (name === 'setup') setPlayedInPart(false);
    if (isAmiss) setPlayedInPart(true);
  }
}
