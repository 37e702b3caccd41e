import { isUtf8 } from 'node:buffer';
import { parse } from 'node:querystring';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem, type Refused } from '../problems/refused';
import { FORM_TYPE, JSON_TYPE } from '../requests/media-types';
import { MAX_JSON_BYTES } from './body-limits';

/** What no body of fields comes near; what checks one calls itself for each level, and thousands of them are its end. */
export const MAX_JSON_DEPTH = 32;

type Read = (error: Error | null, body?: unknown) => void;

/**
 * Reads what is sent as fields: JSON, and the forms of pages and of OAuth. Text that is no UTF-8 is refused, not mended: a name whose
 * characters were replaced would be recorded for good.
 */
export function readFields(adapter: FastifyAdapter): void {
  const server = adapter.getInstance() as FastifyInstance;
  const parsed = server.getDefaultJsonParser('error', 'error');
  const json = (request: FastifyRequest, body: Buffer, done: Read): void => {
    const fault = headFault(request) ?? textFault(body);
    // A mark of the order of bytes, as some programs of Windows write it, is passed over by the parser (RFC 8259, section 8.1).
    if (fault) done(fault);
    else void parsed(request, body.toString(), (error, value) => done(error ?? depthFault(value), value));
  };
  const form = (request: FastifyRequest, body: Buffer, done: Read): void => {
    const fault = headFault(request) ?? formFault(body);
    if (fault) done(fault);
    else done(null, parse(body.toString()));
  };
  // The framework adds none of its own once it was told of others.
  adapter.useBodyParser(JSON_TYPE, false, { bodyLimit: MAX_JSON_BYTES }, json);
  adapter.useBodyParser(FORM_TYPE, false, { bodyLimit: MAX_JSON_BYTES }, form);
}

const CHARSETS = /;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/gi;
const UTF_8 = /^"?utf-?8"?$/i;
const PLAIN = /^(?:identity)?$/i;

/** What the head says of the body that nothing here reads: another charset, or a compression (RFC 9110, section 15.5.16). */
function headFault({ headers }: FastifyRequest): Refused | undefined {
  const isOther = [...(headers['content-type'] ?? '').matchAll(CHARSETS)].some(([, charset]) => !UTF_8.test(charset!));
  if (isOther) return problem('MEDIA_TYPE_UNKNOWN', {}, [{ pointer: '', code: 'CHARSET_NOT_UTF8', params: {} }]);
  return PLAIN.test(headers['content-encoding'] ?? '')
    ? undefined
    : problem('MEDIA_TYPE_UNKNOWN', {}, [{ pointer: '', code: 'CONTENT_ENCODED', params: {} }]);
}

const textFault = (body: Buffer): Refused | undefined =>
  isUtf8(body) ? undefined : problem('BODY_MALFORMED', {}, [{ pointer: '', code: 'BODY_NOT_UTF8', params: { byte: firstAstray(body) } }]);

function depthFault(value: unknown): Refused | null {
  if (!isDeeper(value, MAX_JSON_DEPTH)) return null;
  return problem('BODY_MALFORMED', {}, [{ pointer: '', code: 'BODY_TOO_DEEP', params: { maximum: MAX_JSON_DEPTH } }]);
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1)));

/** A form may write its bytes as they are, or by percents: of those the first field that is none is named. */
function formFault(body: Buffer): Refused | undefined {
  if (!isUtf8(body)) return problem('BODY_NOT_UTF8', { byte: firstAstray(body) });
  let at = 1;
  for (const field of body.toString('latin1').split('&')) {
    if (field.includes('%') && !standsForText(field)) return problem('BODY_NOT_UTF8', { byte: at });
    at += field.length + 1;
  }
  return undefined;
}

/** A percent that stands for nothing is one, as browsers take it. */
const STRAY_PERCENT = /%(?![\da-f]{2})/gi;
function standsForText(field: string): boolean {
  try {
    decodeURIComponent(field.replaceAll(STRAY_PERCENT, ''));
    return true;
  } catch {
    return false;
  }
}

const REPLACED = '\uFFFD';
const REPLACEMENT = Buffer.from(REPLACED);

/** The first byte that belongs to no character, counted from 1. */
function firstAstray(body: Buffer): number {
  let at = 0;
  for (const part of body.toString().split(REPLACED)) {
    at += Buffer.byteLength(part);
    // The character itself may have been sent.
    if (!body.subarray(at, at + REPLACEMENT.length).equals(REPLACEMENT)) break;
    at += REPLACEMENT.length;
  }
  return at + 1;
}
