// breaks: no-sdk-unless-traced
import { openTracing } from '../tracing/tracing-sdk.provider';

export const traced = openTracing();
