import type { MasterKey } from './master-key.port';

/** One wrapping of the keys of a deployment. While the master key is changed there are two, so that either opens them. */
export interface Wrapping {
  readonly by: MasterKey['kind'];
  readonly keyId: string | null;
  readonly wrapped: string;
}

const FORMAT = 'skills-ledger deployment keys v2';

export const wrappingsText = (wrappings: readonly Wrapping[]): string => `${JSON.stringify({ format: FORMAT, wrappings }, null, 2)}\n`;

/** Undefined where the text is no file of wrapped keys. */
export function wrappingsOf(text: string): readonly Wrapping[] | undefined {
  try {
    const { format, wrappings } = JSON.parse(text) as { readonly format?: unknown; readonly wrappings?: readonly Wrapping[] };
    return format === FORMAT && Array.isArray(wrappings) && wrappings.length > 0 ? wrappings : undefined;
  } catch {
    return undefined;
  }
}

export const wrapping = (master: MasterKey, text: string): Wrapping => ({
  by: master.kind,
  keyId: master.keyId,
  wrapped: master.wrap(Buffer.from(text)).toString('base64'),
});

/** What this master key wrapped; undefined where it wrapped none of these. A service is asked only for what a service wrapped. */
export function unwrapped(master: MasterKey, wrappings: readonly Wrapping[]): { readonly text: string; readonly of: Wrapping } | undefined {
  for (const of of wrappings.filter(({ by, keyId }) => by === master.kind && keyId === master.keyId)) {
    const bytes = master.unwrap(Buffer.from(of.wrapped, 'base64'));
    if (bytes) return { text: bytes.toString('utf8'), of };
  }
  return undefined;
}
