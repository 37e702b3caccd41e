import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  RandomIdGenerator,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { TracingSettings } from '../config/tracing-settings';
import { GivenIds } from './given-ids';
import { Tracing } from './tracing.provider';

export interface OpenTracing {
  readonly tracing: Tracing;
  /** Sends what is kept; a collector that is away loses it, and holds nobody up for long. */
  close(): Promise<void>;
}

/** Loaded only where traces are asked for: whoever does not trace has none of it in memory. */
export function openTracing(
  { url, share }: TracingSettings,
  store: string,
  processor: SpanProcessor = new BatchSpanProcessor(new OTLPTraceExporter({ url })),
): OpenTracing {
  const ids = new GivenIds(new RandomIdGenerator());
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'skills-ledger' }),
    // By the trace's id alone: every instance keeps the same ones, whole.
    sampler: new TraceIdRatioBasedSampler(share),
    idGenerator: ids,
    spanProcessors: [processor],
  });
  // Spans that no collector takes any more are lost, which is what traces may be: an end of the service is no fault for it.
  return { tracing: new Tracing(provider.getTracer('skills-ledger'), ids, store), close: () => provider.shutdown().catch(() => undefined) };
}
