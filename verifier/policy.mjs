// @ts-check
// A policy (c2sp.org/tlog-policy): which log is meant, and which witnesses must have seen a checkpoint.
import { keyIn, LOG_KEY, opened, WITNESS_KEY } from './note.mjs';
import { fromUtf8 } from './texts.mjs';

/**
 * @typedef {import('./note.mjs').Key} Key
 * @typedef {{ key: Key, url?: string }} Listed
 * @typedef {{ needed: number, members: string[] }} Group
 * @typedef {{ logs: Listed[], witnesses: Map<string, Listed>, groups: Map<string, Group>, quorum: string }} Policy
 * @typedef {{ isLogSigned: boolean, isQuorumMet: boolean, wrong: Key[], witnessed: { name: string, time: number }[] }} Judged
 */

/** @param {Buffer} bytes @returns {Policy} @throws {Error} saying which line is wrong */
export function policyIn(bytes) {
  const text = fromUtf8(bytes);
  if (text === undefined || /[^\t\n\x20-\x7e\u0080-\u{10ffff}]/u.test(text)) throw new Error('a policy is a text');
  /** @type {Policy} */
  const policy = { logs: [], witnesses: new Map(), groups: new Map(), quorum: '' };
  const taken = new Set(['none']);
  text.split('\n').forEach((line, at) => {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) return;
    if (!take(policy, taken, words)) throw new Error(`line ${at + 1} of the policy is wrong: ${line}`);
  });
  if (policy.quorum === '') throw new Error('the policy has no line "quorum"');
  return policy;
}

/** One log and no witness: what somebody has who was given nothing but the key of the log, or both while it is exchanged. @param {Key[]} keys @returns {Policy} */
export const policyOfKeys = (keys) => ({ logs: keys.map((key) => ({ key })), witnesses: new Map(), groups: new Map(), quorum: 'none' });

/** @param {Policy} policy @param {Set<string>} taken @param {string[]} words */
function take(policy, taken, [word, ...rest]) {
  if (word === 'log') return takeLog(policy, rest);
  if (word === 'witness') return takeWitness(policy, taken, rest);
  if (word === 'group') return takeGroup(policy, taken, rest);
  const [quorum = ''] = rest;
  if (word !== 'quorum' || policy.quorum !== '' || rest.length !== 1) return false;
  if (quorum !== 'none' && !policy.witnesses.has(quorum) && !policy.groups.has(quorum)) return false;
  policy.quorum = quorum;
  return true;
}

/** @param {Policy} policy @param {string[]} words */
function takeLog({ logs }, [vkey = '', url, ...more]) {
  const key = keyIn(vkey);
  if (key?.type !== LOG_KEY || more.length > 0 || logs.some((log) => log.key.raw.equals(key.raw))) return false;
  logs.push({ key, url });
  return true;
}

/** @param {Policy} policy @param {Set<string>} taken @param {string[]} words */
function takeWitness({ witnesses }, taken, [name = '', vkey = '', url, ...more]) {
  const key = keyIn(vkey);
  if (
    taken.has(name) ||
    key?.type !== WITNESS_KEY ||
    more.length > 0 ||
    [...witnesses.values()].some((each) => each.key.raw.equals(key.raw))
  )
    return false;
  taken.add(name);
  witnesses.set(name, { key, url });
  return true;
}

/** @param {Policy} policy @param {Set<string>} taken @param {string[]} words */
function takeGroup({ witnesses, groups }, taken, [name = '', count = '', ...members]) {
  const inOthers = new Set([...groups.values()].flatMap((group) => group.members));
  const areKnown = members.every((member) => witnesses.has(member) || groups.has(member));
  const needed = count === 'all' ? members.length : count === 'any' ? 1 : /^[1-9][0-9]*$/.test(count) ? Number(count) : 0;
  const areFree = new Set(members).size === members.length && !members.some((member) => inOthers.has(member));
  if (name === '' || taken.has(name) || !areKnown || !areFree || needed < 1 || needed > members.length) return false;
  taken.add(name);
  groups.set(name, { needed, members });
  return true;
}

/** What the signatures of a checkpoint are worth under a policy. @param {import('./checkpoint.mjs').Checkpoint} checkpoint @param {Policy} policy @returns {Judged} */
export function judged({ origin, note }, policy) {
  const logs = policy.logs.filter(({ key }) => key.name === origin);
  const byLog = opened(
    note,
    logs.map(({ key }) => key),
  );
  const byWitnesses = opened(
    note,
    [...policy.witnesses.values()].map(({ key }) => key),
  );
  const names = new Map([...policy.witnesses].map(([name, { key }]) => [key, name]));
  const witnessed = byWitnesses.signed.map(({ key, time }) => ({ name: /** @type {string} */ (names.get(key)), time: time ?? 0 }));
  const wrong = [...byLog.wrong, ...byWitnesses.wrong];
  return {
    isLogSigned: byLog.signed.length > 0,
    isQuorumMet: isMet(policy, policy.quorum, new Set(witnessed.map(({ name }) => name))),
    wrong,
    witnessed,
  };
}

/** @param {Policy} policy @param {string} name @param {ReadonlySet<string>} signers @returns {boolean} */
function isMet(policy, name, signers) {
  const group = policy.groups.get(name);
  if (!group) return name === 'none' || signers.has(name);
  return group.members.filter((member) => isMet(policy, member, signers)).length >= group.needed;
}
