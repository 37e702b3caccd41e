import type { Settings } from '../config/settings';
import type { EdgeMeter } from '../http/edge/edge-meter';
import type { AppendMeter } from '../ledger/append-meter.port';
import type { Tracing } from './tracing.provider';
import type { OpenTracing } from './tracing-sdk.provider';

/** The SDK is loaded here, and only where it is told to whom traces go: nobody else has it in memory. */
export async function tracingFor({ tracing, eventStoreDb }: Settings): Promise<OpenTracing | undefined> {
  if (!tracing) return undefined;
  const { openTracing } = await import('./tracing-sdk.provider');
  return openTracing(tracing, eventStoreDb ? 'eventstoredb' : 'postgres');
}

type Meter = AppendMeter & Pick<EdgeMeter, 'answered'>;
/** Whoever measures is told first, and whoever traces after it. */
export const alsoTraced = (meters: Meter, tracing: Tracing | undefined): Meter =>
  tracing === undefined
    ? meters
    : {
        appended: (...told) => {
          meters.appended(...told);
          tracing.appended(...told);
        },
        answered: (told) => {
          meters.answered(told);
          tracing.answered(told);
        },
      };
