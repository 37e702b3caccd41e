import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The verifier stands alone: plain modules without a build and without our types. Specs are compiled to `require`, which cannot load such modules
 * on every Node 20, so they are imported as Node itself does.
 */
const importing = new Function('address', 'return import(address)') as (address: string) => Promise<unknown>;
export const root = join(__dirname, '..', '..', 'verifier');
export const verifierModule = <Module>(name: string): Promise<Module> =>
  importing(pathToFileURL(join(root, `${name}.mjs`)).href) as Promise<Module>;

export interface Finding {
  readonly code: string;
  readonly where: string;
  readonly what: string;
}
export interface Report {
  readonly verdict: 'GOOD' | 'BAD' | 'SELF_CONSISTENT' | 'INCOMPLETE';
  readonly exitCode: number;
  readonly findings: readonly Finding[];
  readonly facts: readonly ({ readonly code: string } & Readonly<Record<string, unknown>>)[];
  lines(): readonly string[];
}
export interface Head {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}
export type Checkpoint = Head & { readonly bytes: Buffer; readonly note: Note };
export interface Key {
  readonly name: string;
  readonly id: string;
}
export interface Note {
  readonly text: string;
}

export const verify = async (args: readonly string[]): Promise<Report> =>
  (await verifierModule<{ verify(args: readonly string[]): Promise<Report> }>('verify')).verify(args);
/** `CODE where`, which is what a reader looks for. */
export const found = async (args: readonly string[]): Promise<readonly string[]> =>
  (await verify(args)).findings.map(({ code, where }) => `${code} ${where}`);
