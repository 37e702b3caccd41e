import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { Service } from 'kubernetes-models/v1/Service';
import { DOCKER } from './compose';

const KUBERNETES = join(DOCKER, 'kubernetes');
const MODELS = [Deployment, PodDisruptionBudget, Namespace, PersistentVolumeClaim, Service];

interface Generator {
  readonly name: string;
  readonly envs: readonly string[];
}
export interface Kustomization {
  readonly resources: readonly string[];
  readonly configMapGenerator: readonly Generator[];
  readonly secretGenerator: readonly Generator[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
}

export const textIn = (file: string): string => readFileSync(join(KUBERNETES, file), 'utf8');
export const manifest = (file: string): unknown => load(textIn(file));
export const kustomization = (): Kustomization => manifest('kustomization.yaml') as Kustomization;

/** What a file of settings tells; a line that is commented out is one that may be told. */
export const toldIn = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...textIn(file).matchAll(/^(?:# )?(?<name>[A-Z0-9_]+)=(?<value>.*)$/gm)].map(({ groups }) => [groups!.name!, groups!.value!]),
  );

/**
 * What the schema of Kubernetes finds wrong. It passes over names that it does not know, where a server drops them or refuses: what it
 * never read of a valid manifest is such a name.
 */
export function faultsOf(given: unknown): readonly string[] {
  const model = MODELS.find(({ is }) => is(given));
  if (!model) return [`of no known kind: ${JSON.stringify(given)}`];
  const unread = new Set<string>();
  try {
    model.prototype.validate.call(watched(given as object, '', unread));
  } catch (fault) {
    return [(fault as Error).message];
  }
  return [...unread].map((path) => `${path} is not known`);
}

/** The same, in which every name stands among the unread until it is read. */
function watched(given: object, path: string, unread: Set<string>): object {
  if (!Array.isArray(given)) for (const name of Object.keys(given)) unread.add(`${path}/${name}`);
  return new Proxy(given, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name !== 'string') return value;
      const inner = `${path}/${name}`;
      unread.delete(inner);
      return typeof value === 'object' && value !== null && Object.hasOwn(target, name) ? watched(value, inner, unread) : value;
    },
  });
}
