import type { JsonObject } from '../../kernel/canonical-json';
import type { FaultCode, RemarkCode } from '../roster.refusals';

export interface CellFault {
  readonly code: FaultCode;
  readonly params: JsonObject;
}

/** What became of one cell: a value, or the first fault in the order of the format; remarks leave the cell good. */
export type Judged<Value> =
  | { readonly value: Value; readonly fault?: undefined; readonly remarks: readonly RemarkCode[] }
  | { readonly value?: undefined; readonly fault: CellFault; readonly remarks: readonly RemarkCode[] };

export const good = <Value>(value: Value, ...remarks: RemarkCode[]): Judged<Value> => ({ value, remarks });
export const bad = (code: FaultCode, params: JsonObject = {}): Judged<never> => ({ fault: { code, params }, remarks: [] });
