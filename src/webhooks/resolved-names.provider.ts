import { lookup, Resolver } from 'node:dns/promises';

/** All addresses of a name; none where it has none. */
export type ResolveName = (host: string) => Promise<readonly string[]>;

/** Of one question to one server, and how often: within the 15 s of a try. */
const QUESTION_MS = 2_000;
const QUESTIONS = 2;

/**
 * By DNS alone, in threads of nobody: the lookup of the operating system takes one of four threads of this process while it waits, and a handful of dead
 * names would hold up its files with it.
 */
export function publicNames(): ResolveName {
  const resolver = new Resolver({ timeout: QUESTION_MS, tries: QUESTIONS });
  return async (host) => {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  };
}

/** As the machine knows them, from its own tables too: in an inner network not every name is in a DNS. */
export const machineNames: ResolveName = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);
