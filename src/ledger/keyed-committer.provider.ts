import type { Uuid } from '../kernel/uuid';
import { commitment, digestOf, Salts } from './commitment.hash';
import type { Committer } from './commitment.port';
import type { DerivedIds } from './derived-ids.provider';

/** The committer under a deployment's own keys, which are handed in and never handed out. */
export class KeyedCommitter implements Committer {
  readonly saltKeyId: string;
  private readonly salts: Salts;

  constructor(
    { saltKeyId, saltKey }: { readonly saltKeyId: string; readonly saltKey: Buffer },
    private readonly ids: DerivedIds,
  ) {
    this.saltKeyId = saltKeyId;
    this.salts = new Salts(saltKey);
  }

  commit(eventId: Uuid, canonicalText: string): string {
    return commitment(canonicalText, this.salts.of(eventId));
  }

  saltOf(eventId: Uuid): string {
    return this.salts.of(eventId).toString('hex');
  }

  digest(text: string): string {
    return digestOf(text);
  }

  derive(purpose: string, ...parts: readonly string[]): Uuid {
    return this.ids.of(purpose, ...parts);
  }
}
