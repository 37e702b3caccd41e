import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from '../../../../http/edge/body-limits';
import { FILE_FORM_TYPE } from '../../../../http/requests/media-types';
import { problem } from '../../../../http/problems/refused';
import { fileInForm } from './form-file';

/** What a file may be called; what it is, its bytes say. Browsers call a CSV an Excel file where Excel is installed. */
export const FILE_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
  'application/vnd.ms-excel',
] as const;
const FILE_ROUTE = /\/imports$/;
/** What stands around the file in a form: the heads of its parts, and fields beside it. */
const FORM_BYTES = 16 * 1024;

class NoFileHere extends Error {
  readonly statusCode = 415;
}

const takesFile = ({ routeOptions }: FastifyRequest): boolean => FILE_ROUTE.test(routeOptions.url ?? '');

/** Files come as bytes, or in a form, and only to the routes that take files. They may be larger than JSON. */
@Injectable()
export class FileBodies {
  constructor({ httpAdapter }: HttpAdapterHost) {
    const server = httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser([...FILE_TYPES], { parseAs: 'buffer', bodyLimit: MAX_FILE_BYTES }, (request: FastifyRequest, body, done) =>
      takesFile(request) ? done(null, body) : done(new NoFileHere('this route takes no file')),
    );
    // The file alone is the body: each sending has another boundary, and a retry is to be known as one.
    server.addContentTypeParser(
      FILE_FORM_TYPE,
      { parseAs: 'buffer', bodyLimit: MAX_FILE_BYTES + FORM_BYTES },
      (request: FastifyRequest, body, done) => {
        if (!takesFile(request)) return done(new NoFileHere('this route takes no file'));
        const file = fileInForm(body as Buffer, request.headers['content-type'] ?? '');
        return file ? done(null, file) : done(problem('FORM_WITHOUT_FILE'));
      },
    );
  }
}
