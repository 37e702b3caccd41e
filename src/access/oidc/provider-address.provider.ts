import { isSafeUrl } from '../../config/oidc-settings';

/** The provider cannot be asked at the moment; it may be later. */
export class ProviderUnreachable extends Error {}
/** What is there is no provider, or another one: somebody must look at the settings. */
export class ProviderWrong extends Error {}

/** Milliseconds that the provider has for an answer; a request that brings a token waits for it. */
const TIMEOUT_MS = 5_000;
/** After a failure the provider is left alone for so long, however many tokens come meanwhile. */
export const REST_MS = 2_000;
const SERVER_FAULT = 500;

/** Asks a provider, and bears with one that is away: no more than one failing request in {@link REST_MS}. */
export class ProviderAddress {
  private failedAtMs = -Infinity;

  /** `ageMs` never jumps. */
  constructor(private readonly ageMs: () => number = () => performance.now()) {}

  /** As `fetch`, for whoever reads keys. @throws ProviderUnreachable */
  readonly ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    if (this.ageMs() - this.failedAtMs < REST_MS) throw new ProviderUnreachable(`${url} failed a moment ago`);
    try {
      const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.status >= SERVER_FAULT) throw new Error(`it answered ${response.status}`);
      return response;
    } catch (fault) {
      this.failedAtMs = this.ageMs();
      throw new ProviderUnreachable(`${url} cannot be read: ${causeOf(fault as Error)}`);
    }
  };

  /**
   * Where the keys of a provider are (OpenID Connect Discovery 1.0, section 4): its document must be its own, to the character.
   * @throws ProviderUnreachable, ProviderWrong
   */
  async keysOf(issuer: string): Promise<URL> {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await this.ask(url, { headers: { accept: 'application/json' } });
    if (!response.ok) throw new ProviderWrong(`OIDC_ISSUER is no provider: ${url} answered ${response.status}`);
    // What is no JSON names no issuer, and is told as such.
    const document = (await response.json().catch(() => undefined)) as
      | { readonly issuer?: unknown; readonly jwks_uri?: unknown }
      | undefined;
    if (document?.issuer !== issuer)
      throw new ProviderWrong(
        `OIDC_ISSUER must be written as the provider writes itself: ${url} says ${JSON.stringify(document?.issuer ?? null)}`,
      );
    if (typeof document.jwks_uri !== 'string' || !isSafeUrl(document.jwks_uri))
      throw new ProviderWrong(`${url} names no https address of its keys (jwks_uri)`);
    return new URL(document.jwks_uri);
  }
}

/** A failed connection tells nothing itself; its cause does. */
const causeOf = ({ message, cause }: Error): string =>
  cause instanceof Error ? cause.message || ((cause as { code?: string }).code ?? message) : message;
