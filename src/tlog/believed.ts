import { type Checkpoint, checkpointOf } from './checkpoint';
import { includes } from './verify-proof';
import { noteOf } from './note';
import { type Policy, quorumIsMet } from './policy';
import { type ProofFile, proofFileOf } from './proof-file';
import { NoteRefused, openNote, type SignedBy } from './sign-note.hash';
import { hashOfLeaf } from './tree.hash';
import { LOG_SIGNATURE } from './verifier-key.hash';

export interface Believed extends Checkpoint {
  readonly signedBy: readonly SignedBy[];
}

/** A checkpoint as a policy demands it: signed by a log whose key bears the origin's name, cosigned by the quorum. @throws NoteRefused, Malformed */
export function believedCheckpoint(note: string, policy: Policy): Believed {
  const { text, signedBy } = openNote(
    noteOf(note),
    [...policy.logs, ...policy.witnesses].map(({ key }) => key),
  );
  const head = checkpointOf(text);
  if (!signedBy.some(({ key }) => key.kind === LOG_SIGNATURE && key.name === head.origin))
    throw new NoteRefused(`no log of this name signed for ${head.origin}`);
  if (
    !quorumIsMet(
      policy,
      signedBy.map(({ key }) => key),
    )
  )
    throw new NoteRefused('the quorum of witnesses is not met');
  return { ...head, signedBy };
}

/** Where an entry lies, by a proof and a policy alone. @throws NoteRefused, Malformed */
export function believedProof(proof: string, entry: Uint8Array, policy: Policy): Believed & Pick<ProofFile, 'index'> {
  const { index, path, checkpoint } = proofFileOf(proof);
  const head = believedCheckpoint(checkpoint, policy);
  if (!includes({ index, size: head.size, leaf: hashOfLeaf(entry), path, root: head.root }))
    throw new NoteRefused(`the entry is not number ${index} of this log`);
  return { ...head, index };
}
