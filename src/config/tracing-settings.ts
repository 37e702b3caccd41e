import { type Environment, SettingsInvalid } from './environment';

/** Where traces are sent, and how many of them. */
export interface TracingSettings {
  readonly url: string;
  /** Of all traces, from 0 to 1. */
  readonly share: number;
}

/** The names are OpenTelemetry's own. @throws SettingsInvalid */
export function tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG }: Environment): TracingSettings | undefined {
  if (!endpoint) return undefined;
  if (!/^https?:\/\/[^?#@\s]+$/.test(endpoint))
    throw new SettingsInvalid(
      'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector that takes OTLP over http, for example http://127.0.0.1:4318',
    );
  const share = Number(OTEL_TRACES_SAMPLER_ARG || 1);
  if (!(share >= 0 && share <= 1))
    throw new SettingsInvalid(
      `OTEL_TRACES_SAMPLER_ARG must be the share of traces that is sent, from 0 to 1, not "${OTEL_TRACES_SAMPLER_ARG}"`,
    );
  return { url: `${endpoint.replace(/\/$/, '')}/v1/traces`, share };
}
