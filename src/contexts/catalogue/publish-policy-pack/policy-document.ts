import { Value } from '@sinclair/typebox/value';
import type { JsonObject } from '../../../kernel/canonical-json';
import { isDay } from '../../../kernel/day';
import { policyDocument } from '../policy-pack.events';
import type { PolicyDocument } from '../policy-packs';

export interface DocumentFault {
  readonly pointer: string;
  readonly message: string;
  readonly params: JsonObject;
}

/** Every member that makes the document none; none where it is one. */
export function faultsOf(document: unknown): readonly DocumentFault[] {
  const faults = [...Value.Errors(policyDocument, document)].map(({ path, message }) => ({
    pointer: `/document${path}`,
    message,
    params: {},
  }));
  if (faults.length > 0) return faults;
  const { validFrom, validTo } = document as PolicyDocument;
  const noDay = (['validFrom', 'validTo'] as const).filter(
    (name) => ({ validFrom, validTo })[name] !== null && !isDay(String({ validFrom, validTo }[name])),
  );
  return noDay.map((name) => ({ pointer: `/document/${name}`, message: 'must be a calendar day', params: {} }));
}
