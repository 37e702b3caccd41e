import { Logger } from '@nestjs/common';
import { problem } from '../../http/problems/refused';
import type { Actor } from '../../kernel/decision';
import type { Uuid } from '../../kernel/uuid';
import type { Caller } from '../caller';
import { ShortMemory } from '../short-memory';
import type { Accounts, Described, KnownAccount, Subject } from './accounts.provider';
import { type ClaimMapping, type Granted, grantedBy, isOfProgram, nameIn } from './claim-mapping';
import type { Claims } from './claims';
import { ProviderUnreachable, ProviderWrong } from './provider-address.provider';
import type { TokenVerifier } from './token-verifier.provider';

/** As with keys (decision 30): what an administrator links is known everywhere after so long. */
const REMEMBERED_MS = 5_000;
const MAX_REMEMBERED = 10_000;

/** People, and programs, who come with a token of the provider of identities. */
export class TokenCallers {
  /** By account and what was told of it; by account; by enterprise. */
  private readonly seen: ShortMemory<KnownAccount>;
  private readonly standing: ShortMemory<KnownAccount>;
  private readonly groups: ShortMemory<{ readonly hasUnlinkedKeys: boolean }>;
  private readonly log = new Logger('oidc');

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly mapping: ClaimMapping,
    private readonly accounts: Accounts,
    ageMs: () => number = () => performance.now(),
  ) {
    const memory = <Value>(): ShortMemory<Value> => new ShortMemory(ageMs, REMEMBERED_MS, MAX_REMEMBERED);
    [this.seen, this.standing, this.groups] = [memory(), memory(), memory()];
  }

  /** Undefined for a token that is not the provider's or not valid. @throws Refused where the account has no role here, or the provider cannot be asked */
  async identify(token: string): Promise<Caller | undefined> {
    const claims = await this.verified(token);
    if (!claims) return undefined;
    const granted = grantedBy(claims, this.mapping);
    if (!granted) throw problem('ACCOUNT_WITHOUT_ROLE');
    const subject: Subject = { issuer: claims.iss as string, sub: claims.sub as string };
    if (granted.isSystem || isOfProgram(claims)) return this.program(subject, granted);
    const account = await this.known(subject, { name: nameIn(claims, this.mapping), tenant: granted.enterpriseId });
    return account && callerOf(granted, account.id, { ref: account.personRef, kind: 'person', audience: granted.audience });
  }

  /**
   * Whether a person may act by an account. Two references would be two persons (decision 17): where an enterprise, or the authorities, have
   * persons' keys of whom nobody has said which account is theirs, an account of whom nobody has said whose it is only reads.
   */
  async mayAct({ keyId, actor, tenant }: Caller): Promise<boolean> {
    if (actor.kind !== 'person') return true;
    const account = this.standing.get(keyId) ?? (await this.standing.read(keyId, () => this.accounts.find(keyId)));
    if (!account?.isLinked && (await this.hasUnlinkedKeys(tenant))) return false;
    if (account?.hasActed && account.personRef === actor.ref) return true;
    this.standing.forget(keyId);
    // Linked with another person between the two looks: who asks again comes as that one.
    if (!(await this.accounts.act(keyId, actor.ref))) throw problem('UNAVAILABLE');
    return true;
  }

  private async hasUnlinkedKeys(tenant: Uuid | null): Promise<boolean> {
    const name = tenant ?? 'none';
    const known =
      this.groups.get(name) ??
      (await this.groups.read(name, async () => ({ hasUnlinkedKeys: await this.accounts.hasUnlinkedKeys(tenant) })));
    return known!.hasUnlinkedKeys;
  }

  private async verified(token: string): Promise<Claims | undefined> {
    try {
      return await this.verifier.verify(token);
    } catch (fault) {
      if (!(fault instanceof ProviderUnreachable || fault instanceof ProviderWrong)) throw fault;
      this.log.warn(fault.message);
      throw problem('IDENTITY_PROVIDER_AWAY');
    }
  }

  /** A program is one system wherever it comes; the vault knows nothing of it. */
  private program(subject: Subject, granted: Granted): Caller {
    const id = this.accounts.idOf(subject);
    return callerOf(granted, id, { ref: id, kind: 'system', audience: granted.audience });
  }

  private async known(subject: Subject, told: Described): Promise<KnownAccount | undefined> {
    const name = [this.accounts.idOf(subject), told.tenant ?? 'none', told.name ?? ''].join(' ');
    return this.seen.get(name) ?? this.seen.read(name, () => this.accounts.seen(subject, told));
  }
}

const callerOf = (
  { enterpriseId, region, audience, roles, upToLevel, chainCode, subjectId, scopes }: Granted,
  keyId: Uuid,
  actor: Actor,
): Caller => ({
  actor,
  audience,
  tenant: enterpriseId,
  region,
  keyId,
  workerId: null,
  byAccount: true,
  ...(roles ? { roles } : {}),
  ...(upToLevel ? { upToLevel } : {}),
  ...(chainCode ? { chainCode } : {}),
  ...(subjectId ? { subjectId } : {}),
  ...(scopes ? { scopes } : {}),
});
