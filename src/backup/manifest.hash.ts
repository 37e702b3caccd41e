import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json';
import type { Manifest } from './manifest';

const FORMAT = 'skills-ledger backup';
type Written = Manifest & { readonly format: string; readonly digest: string };

/** A manifest with one wrong digit would otherwise vouch for another set. */
export function manifestText(manifest: Manifest): string {
  const whole = { format: FORMAT, ...manifest };
  return `${JSON.stringify({ ...whole, digest: digestOf(whole) }, null, 1)}\n`;
}

/** Undefined where the text is none, or one letter of it was changed; that the last line vouches for the rest holds in every format. */
export function manifestOf<Kind extends Manifest['kind']>(
  text: string,
  kind: Kind,
): Extract<Manifest, { readonly kind: Kind }> | undefined {
  const written = parsed(text);
  if (written?.format !== FORMAT || written.kind !== kind) return undefined;
  const { digest, ...whole } = written;
  if (digest !== digestOf(whole)) return undefined;
  const { format: _, ...manifest } = whole;
  return manifest as unknown as Extract<Manifest, { readonly kind: Kind }>;
}

function parsed(text: string): Partial<Written> | undefined {
  try {
    return (JSON.parse(text) as Partial<Written> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

const digestOf = (whole: object): string => createHash('sha256').update(canonicalJson(whole)).digest('hex');
