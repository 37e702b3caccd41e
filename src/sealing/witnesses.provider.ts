import type { Checkpoint } from '../tlog/checkpoint';
import { noteOf, type NoteSignature, noteText } from '../tlog/note';
import { type Policy, quorumIsMet } from '../tlog/policy';
import { openNote } from '../tlog/sign-note.hash';
import type { VerifierKey } from '../tlog/verifier-key.hash';
import { QuorumMissing, SealDiverged } from './faults';
import { cosignaturesIn, recordedSizeIn, submissionText } from './witness-submission';

/** A witness that takes longer counts as away for this checkpoint. */
const ANSWER_WITHIN_MS = 5_000;
const [OK, CONFLICT, UNPROVEN] = [200, 409, 422];
/** The size on record is learnt by the first answer; a second conflict means that somebody else submits too. */
const TRIES = 3;

interface Witness {
  readonly key: VerifierKey;
  readonly url: string;
}
type Post = (url: string, body: string) => Promise<{ readonly status: number; readonly body: string }>;
/** That the tree of one size begins with that of another. */
export type ConsistencyOf = (from: number, to: number) => Promise<readonly Buffer[]>;

/** Has checkpoints cosigned by the witnesses of a policy, all at once; enough of them must answer. */
export class Witnesses {
  private readonly witnesses: readonly Witness[];
  private readonly known = new Map<string, number>();

  constructor(private readonly policy: Policy, private readonly consistency: ConsistencyOf, private readonly post: Post = posted) {
    this.witnesses = policy.witnesses.flatMap(({ key, url }) => (url === undefined ? [] : [{ key, url }]));
  }

  /** The note with every cosignature that was given. @throws QuorumMissing, SealDiverged */
  async cosigned(head: Pick<Checkpoint, 'size'> & { readonly note: string }): Promise<string> {
    const answers = await Promise.all(this.witnesses.map((witness) => this.cosignature(witness, head).catch((fault: unknown) => againstLogOrAway(fault))));
    const note = noteOf(head.note);
    const signatures = answers.flatMap((answer) => answer ?? []);
    const keys = this.witnesses.filter((_, at) => answers[at] !== undefined).map(({ key }) => key);
    if (!quorumIsMet(this.policy, keys)) throw new QuorumMissing(`${keys.length} of ${this.policy.witnesses.length} witnesses cosigned checkpoint ${head.size}: the quorum ${this.policy.quorum} is not met`);
    return noteText({ text: note.text, signatures: [...note.signatures, ...signatures] });
  }

  private async cosignature(witness: Witness, { size, note }: { readonly size: number; readonly note: string }): Promise<NoteSignature | undefined> {
    const name = witness.key.name;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const old = Math.min(this.known.get(name) ?? 0, size);
      const { status, body } = await this.post(`${witness.url.replace(/\/$/, '')}/add-checkpoint`, submissionText(old, await this.consistency(old, size), note));
      if (status === CONFLICT) this.learn(name, recordedSizeIn(body), size);
      else if (status === UNPROVEN) throw new SealDiverged(`${name} has another past of this log on record: ${body.trimEnd()}`);
      else return status === OK ? this.checked(witness, noteOf(note).text, body, size) : undefined;
    }
    return undefined;
  }

  /** @throws SealDiverged where the witness has seen more of this log than there is */
  private learn(name: string, recorded: number, size: number): void {
    if (recorded > size) throw new SealDiverged(`${name} cosigned checkpoint ${recorded}; the database goes to ${size}`);
    this.known.set(name, recorded);
  }

  /** What a witness answers is believed for its signature alone. */
  private checked({ key }: Witness, text: string, body: string, size: number): NoteSignature | undefined {
    const own = cosignaturesIn(body).find(({ name, keyId }) => name === key.name && keyId === key.id);
    if (!own) return undefined;
    openNote({ text, signatures: [own] }, [key]);
    this.known.set(key.name, size);
    return own;
  }
}

/** A witness that is away does not cosign, and the others decide; one that has seen another past stops the line. */
function againstLogOrAway(fault: unknown): undefined {
  if (fault instanceof SealDiverged) throw fault;
  return undefined;
}

async function posted(url: string, body: string): Promise<{ readonly status: number; readonly body: string }> {
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(ANSWER_WITHIN_MS), redirect: 'error' });
  return { status: answer.status, body: await answer.text() };
}
