import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, type OpenAPIObject } from '@nestjs/swagger';
import { FILE_FORM_TYPE } from './media-types';
import { takes } from './taken-types';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;

const FILE = { type: 'string', format: 'binary' } as const;
const FORM_WITH_FILE = {
  type: 'object',
  description: 'One part with a file, under any name; other parts are not read',
  required: ['file'],
  properties: { file: FILE },
} as const;

/** The body is a file of one of these types, or a form with it (assessment/imports/file-bodies.provider). It configures the route: beside another RouteConfig the last would win, so a house test lets none stand twice. */
export const FileBody = (...types: readonly string[]): MethodDecorator =>
  applyDecorators(ApiConsumes(...types, FILE_FORM_TYPE), RouteConfig(takes(...types, FILE_FORM_TYPE)), ApiBody({ schema: FILE }));

/** Swagger gives every type of a body one schema; a form holds the file in a part. */
export function withFileForm(operation: Operation): Operation {
  const { requestBody } = operation;
  if (!requestBody || !('content' in requestBody) || !requestBody.content[FILE_FORM_TYPE]) return operation;
  return {
    ...operation,
    requestBody: { ...requestBody, content: { ...requestBody.content, [FILE_FORM_TYPE]: { schema: FORM_WITH_FILE } } },
  } as unknown as Operation;
}
