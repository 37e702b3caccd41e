import { countOf } from '../../tlog/base64';
import { type NoteSignature, noteOf, noteText, signatureOf } from '../../tlog/note';
import { type Policy, quorumIsMet } from '../../tlog/policy';
import { openNote } from '../../tlog/sign-note.hash';
import { consistencySpans } from '../../tlog/subtrees';
import { QuorumMissing, SealDiverged } from '../faults';
import type { CheckpointRow, SealTables } from '../growing/seal-tables.adapter';

type Witness = Policy['witnesses'][number];
type Signed = CheckpointRow & { readonly note: string };

/** A witness that takes longer is not waited for; it is asked again with the next checkpoint. */
const ANSWER_WITHIN_MS = 5_000;
/** The size that it remembers is learnt from its first refusal; another one means that somebody else speaks for this log. */
const TRIES = 3;
const [OK, CONFLICT, UNPROCESSABLE] = [200, 409, 422];

/** Asks the witnesses of a policy to cosign what is to be published (C2SP tlog-witness), and says when they are not enough. */
export class Witnesses {
  /** What each remembers of this log, as far as it has told. */
  private readonly remembered = new Map<string, number>();

  constructor(
    private readonly policy: Policy,
    private readonly tables: Pick<SealTables, 'rootsOf'>,
  ) {}

  /**
   * The checkpoint with every cosignature that could be had.
   * @throws SealDiverged where a witness has seen another past of this log
   * @throws QuorumMissing where too few have cosigned: it is asked again, and nothing is published before
   */
  async cosign(signed: Signed): Promise<string> {
    const { text, signatures } = noteOf(signed.note);
    const asked = this.policy.witnesses.filter(({ url }) => url !== undefined);
    const answers = await Promise.allSettled(asked.map((witness) => this.ask(witness, signed)));
    const faults = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Error] : []));
    const diverged = faults.find((fault) => fault instanceof SealDiverged);
    if (diverged) throw diverged;
    // A cosignature from a try before is still good; of one witness the last one counts.
    const fresh = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    const kept = signatures.filter(({ name, keyId }) => !fresh.some((each) => each.name === name && each.keyId === keyId));
    const note = noteText({ text, signatures: [...kept, ...fresh] });
    const { signedBy } = openNote(
      noteOf(note),
      [...this.policy.logs, ...this.policy.witnesses].map(({ key }) => key),
    );
    if (
      !quorumIsMet(
        this.policy,
        signedBy.map(({ key }) => key),
      )
    )
      throw new QuorumMissing(
        `checkpoint ${signed.size} waits for witnesses: ${faults.map(({ message }) => message).join('; ') || 'none of the quorum has an address'}`,
      );
    return note;
  }

  private async ask(witness: Witness, signed: Signed): Promise<readonly NoteSignature[]> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const old = this.remembered.get(witness.name) ?? 0;
      const { status, body } = await posted(`${witness.url!.replace(/\/$/, '')}/add-checkpoint`, await this.submission(old, signed)).catch(
        (fault: Error) => {
          throw new Error(`${witness.name} cannot be reached: ${fault.message}`);
        },
      );
      if (status === OK) {
        this.remembered.set(witness.name, signed.size);
        return cosignaturesIn(body, witness, signed.text);
      }
      if (status === UNPROCESSABLE)
        throw new SealDiverged(
          `witness ${witness.name} has seen another past of this log before checkpoint ${signed.size}: ${body.trim()}`,
        );
      if (status !== CONFLICT) throw new Error(`${witness.name} answers ${status}: ${body.trim()}`);
      const recorded = countOf(body.trim());
      if (recorded > signed.size)
        throw new SealDiverged(
          `witness ${witness.name} has seen checkpoint ${recorded}; the database goes to ${signed.size}: it was restored from an older copy`,
        );
      this.remembered.set(witness.name, recorded);
    }
    throw new Error(`${witness.name} remembers another size at every try`);
  }

  private async submission(old: number, { size, text, note }: Signed): Promise<string> {
    const hashes = old === 0 || old === size ? [] : await this.tables.rootsOf(consistencySpans(old, size));
    const ofLog = noteOf(note).signatures.filter(({ name, keyId }) =>
      this.policy.logs.some(({ key }) => key.name === name && key.id === keyId),
    );
    return `old ${old}\n${hashes.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${noteText({ text, signatures: ofLog })}`;
  }
}

async function posted(url: string, body: string): Promise<{ readonly status: number; readonly body: string }> {
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  return { status: answer.status, body: await answer.text() };
}

/** Lines of others are not looked at. @throws NoteRefused where it is no cosignature of this text */
function cosignaturesIn(body: string, { key }: Witness, text: string): readonly NoteSignature[] {
  const own = body
    .split('\n')
    .filter((line) => line !== '')
    .map(signatureOf)
    .filter(({ name, keyId }) => name === key.name && keyId === key.id);
  openNote({ text, signatures: own }, [key]);
  return own;
}
