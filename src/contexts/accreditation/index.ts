/**
 * Who may assess what, on which days. Later contexts lean on `filingScope` and `enterpriseRecord` as evidence and ask them by the day of
 * the assessment: {@link covers}, {@link filedLevels}, {@link isInForce}; {@link endedFault} says on which days nothing new is begun under a filing;
 * {@link nameOn} is the name that a certificate of a day prints. What this context needs of later ones, it declares: BatchesUnderFiling,
 * CertificatesInLookup, PayEvidence, YearlyFacts.
 */
export { FilingGranted } from './accreditation.events';
export { CertificatesInLookup, type InLookup } from './certificates-in-lookup.port';
export { type BatchesUnder, BatchesUnderFiling } from './batches-under-filing.port';
export { type Chain, chainRecord, hostingFault, isMemberOn } from './chain';
export { type ChainNorm, chainNormRecord, hasSignedOn, normVersion, signedUnits } from './chain-norm';
export { enterpriseRecord, nameOn } from './enterprise';
export type { Enterprise, RegisteredEnterprise } from './enterprise';
export { EnterpriseRegistered, EnterpriseRenamed, EnterpriseSucceeded, HeadcountDeclared } from './enterprise.events';
export { covers, filedLevels, filingScope, isInForce, rowsInForce } from './filing';
export type { Closure, Filed, Filing, Subject } from './filing';
export { FilingCancelled, FilingReinstated, FilingSuspended, FilingWithdrawn } from './filing-standing.events';
export { RenewalGranted } from './filing-term.events';
export { renewalOpensOn } from './renew-filing/renewal-window';
export { STANDING_WORDS } from './accreditation-words';
export { endedFault, type Standing, standingOn } from './filing-standing';
export { type PaidCertificates, type PayAsked, PayEvidence } from './pay-evidence.port';
export { filingTerm } from './filing-record';
export type { ScopeRow } from './scope-row';
export { type CountedRow, MAX_ROWS_OF_LINE } from './score-card.events';
export { type Counted, type LaterIndicator, type YearlyCounts, YearlyFacts } from './yearly-facts.port';
