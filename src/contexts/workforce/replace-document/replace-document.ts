import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Person, person } from '../person';
import { DOCUMENT_REASONS, IdentityDocumentReplaced, PersonEvent } from '../person.events';
import type { Worker } from '../worker';

export interface ReplaceDocument {
  readonly workerId: Uuid;
  readonly personRef: Uuid;
  readonly idTypeVersion: number;
  readonly idNumberVersion: number;
  /** Null where this enterprise gave no other number before. */
  readonly formerVersion: number | null;
  readonly reasonCode: (typeof DOCUMENT_REASONS)[number];
  readonly evidenceHash: string;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'PERSON_REQUIRED' | 'DOCUMENT_SAME';

/**
 * The vault has bound the document already, and says by versions alone which one: a crash between the two leaves a person
 * found by both numbers, and the retry records the fact.
 */
export const replaceDocument = rule<Person, PersonEvent, ReplaceDocument, Evidence, No>({
  name: 'workforce.replace-document',
  version: 1,
  fold: person,
  decide: ({ documents }, { formerVersion, ...intent }, { worker }, { actor }) => {
    if (worker.status === 'unknown' || worker.personRef !== intent.personRef) return refuse('WORKER_UNKNOWN');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { enterpriseId } = worker;
    if (formerVersion === null || documents.get(enterpriseId) === intent.idNumberVersion) return refuse('DOCUMENT_SAME');
    return [IdentityDocumentReplaced({ ...intent, formerVersion, enterpriseId })];
  },
});
