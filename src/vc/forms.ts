/** How a credential is secured: as a JWT, or with a proof inside the document. */
export type SecuredForm = 'vc' | 'vc-json';
export const SECURED_TYPES: Readonly<Record<SecuredForm, string>> = { vc: 'application/vc+jwt', 'vc-json': 'application/vc' };
