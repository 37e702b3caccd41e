import { ModuleMocker } from 'jest-mock';

/** The environment of specs that are played in Node's own registry (nodes-own-runner.cjs): no world apart is made for each file. */
export default class NodesOwnEnvironment {
  /** What jest would put into such a world; the runner takes from it what it needs. */
  readonly global: Record<string, unknown> = {};
  readonly moduleMocker = new ModuleMocker(globalThis);

  getVmContext(): null {
    return null;
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {}
}
