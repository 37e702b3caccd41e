import { countOf } from './base64';
import { Malformed } from './malformed';
import { COSIGNATURE, LOG_SIGNATURE, type VerifierKey, vkeyOf } from './verifier-key.hash';

/** C2SP tlog-policy: whose signatures make a checkpoint believable. The whole configuration of whoever checks. */
export interface Policy {
  readonly logs: readonly { readonly key: VerifierKey; readonly url?: string }[];
  readonly witnesses: readonly { readonly name: string; readonly key: VerifierKey; readonly url?: string }[];
  readonly groups: readonly Group[];
  /** A witness, a group, or `none` where no cosignature is needed. */
  readonly quorum: string;
}
export interface Group {
  readonly name: string;
  readonly atLeast: number;
  readonly members: readonly string[];
}

const NONE = 'none';
type Draft = {
  logs: Policy['logs'][number][];
  witnesses: Policy['witnesses'][number][];
  groups: Group[];
  quorum?: string;
  readonly used: Set<string>;
};

const isDefined = ({ witnesses, groups }: Draft, name: string): boolean => [...witnesses, ...groups].some((each) => each.name === name);

function keyOf(vkey: string | undefined, kind: number, taken: readonly { readonly key: VerifierKey }[]): VerifierKey {
  const key = vkeyOf(vkey ?? '');
  if (key.kind !== kind) throw new Malformed(`${key.name} has a key of another kind`);
  if (taken.some((other) => other.key.publicKey.equals(key.publicKey))) throw new Malformed(`the key of ${key.name} stands here twice`);
  return key;
}

function newName(draft: Draft, name: string | undefined): string {
  if (!name || name === NONE || isDefined(draft, name)) throw new Malformed(`the name ${name} cannot be given`);
  return name;
}

function groupOf(draft: Draft, [given, threshold = '', ...members]: readonly string[]): Group {
  const name = newName(draft, given);
  for (const member of members) {
    if (!isDefined(draft, member) || draft.used.has(member)) throw new Malformed(`${member} is no member for ${name}`);
    draft.used.add(member);
  }
  const atLeast = threshold === 'all' ? members.length : threshold === 'any' ? 1 : countOf(threshold);
  if (atLeast < 1 || atLeast > members.length) throw new Malformed(`${name} asks for ${atLeast} of ${members.length}`);
  return { name, atLeast, members };
}

function takeLine(draft: Draft, [word, ...rest]: readonly string[]): void {
  const fits = (least: number, most: number): boolean => rest.length >= least && rest.length <= most;
  const url = (at: number): { url?: string } => (rest[at] === undefined ? {} : { url: rest[at] });
  if (word === 'log' && fits(1, 2)) draft.logs.push({ key: keyOf(rest[0], LOG_SIGNATURE, draft.logs), ...url(1) });
  else if (word === 'witness' && fits(2, 3))
    draft.witnesses.push({ name: newName(draft, rest[0]), key: keyOf(rest[1], COSIGNATURE, draft.witnesses), ...url(2) });
  else if (word === 'group' && fits(3, Infinity)) draft.groups.push(groupOf(draft, rest));
  else if (word === 'quorum' && fits(1, 1) && draft.quorum === undefined && (rest[0] === NONE || isDefined(draft, rest[0]!)))
    draft.quorum = rest[0]!;
  else throw new Malformed(`a policy has no such line: ${[word, ...rest].join(' ')}`);
}

/** @throws Malformed */
export function policyOf(text: string): Policy {
  const draft: Draft = { logs: [], witnesses: [], groups: [], used: new Set() };
  for (const line of text.split('\n')) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length > 0 && !words[0]!.startsWith('#')) takeLine(draft, words);
  }
  const { logs, witnesses, groups, quorum } = draft;
  if (logs.length === 0 || quorum === undefined) throw new Malformed('a policy names a log and a quorum');
  return { logs, witnesses, groups, quorum };
}

/** Whether those who cosigned are enough. A witness counts once, however often it signed. */
export function quorumIsMet(policy: Policy, cosigners: readonly VerifierKey[]): boolean {
  const isIn = (name: string): boolean => {
    const witness = policy.witnesses.find((each) => each.name === name);
    if (witness) return cosigners.some(({ publicKey }) => publicKey.equals(witness.key.publicKey));
    const group = policy.groups.find((each) => each.name === name)!;
    return group.members.filter(isIn).length >= group.atLeast;
  };
  return policy.quorum === NONE || isIn(policy.quorum);
}
