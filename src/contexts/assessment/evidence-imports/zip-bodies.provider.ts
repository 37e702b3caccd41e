import { BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EvidenceUploads } from './evidence-uploads.provider';
import { ZipUpload } from './zip-upload.file';

/** What browsers and programs call an archive. */
export const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed'] as const;
const ZIP_ROUTE = /\/evidence-imports$/;

class NoArchiveHere extends Error {
  readonly statusCode = 415;
}

/** Archives come as streams, and only to the route that takes them; nothing is read before the caller is known. */
@Injectable()
export class ZipBodies implements BeforeApplicationShutdown {
  private readonly log = new Logger('imports');
  private readonly settling = new Set<Promise<void>>();

  constructor({ httpAdapter }: HttpAdapterHost, uploads: EvidenceUploads) {
    const server = httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser([...ZIP_TYPES], (request: FastifyRequest, body, done) =>
      ZIP_ROUTE.test(request.routeOptions.url ?? '')
        ? done(
            null,
            new ZipUpload(
              () => uploads.receive(body as AsyncIterable<Buffer>),
              ({ uploadId }) => uploads.drop(uploadId),
            ),
          )
        : done(new NoArchiveHere('this route takes no archive')),
    );
    server.addHook('onResponse', async ({ body }) => {
      if (body instanceof ZipUpload) await this.settled(body);
    });
  }

  /** What was refused is dropped before the stores are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.settling);
  }

  private async settled(upload: ZipUpload): Promise<void> {
    const settling = upload.settle().catch((fault: Error) => this.log.warn(`an upload is left to the next sweep: ${fault.message}`));
    this.settling.add(settling);
    await settling;
    this.settling.delete(settling);
  }
}
