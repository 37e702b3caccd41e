import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from '../../../http/body-limits';

/** What a file may be called; what it is, its bytes say. Browsers call a CSV an Excel file where Excel is installed. */
export const FILE_TYPES = [
  'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream', 'application/vnd.ms-excel',
] as const;
const FILE_ROUTE = /\/imports$/;

class NoFileHere extends Error {
  readonly statusCode = 415;
}

/** Files come as bytes, and only to the routes that take files. They may be larger than JSON. */
@Injectable()
export class FileBodies {
  constructor({ httpAdapter }: HttpAdapterHost) {
    const server = httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser([...FILE_TYPES], { parseAs: 'buffer', bodyLimit: MAX_FILE_BYTES }, (request: FastifyRequest, body, done) =>
      FILE_ROUTE.test(request.routeOptions.url ?? '') ? done(null, body) : done(new NoFileHere('this route takes no file')));
  }
}
