import { ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import { type Around, type Handler, isFor } from './edge.interceptor';
import { FORM_TYPE } from '../requests/media-types';
import { problem } from '../problems/refused';
import { requestOf } from './request-of';

/** Where `@ApiConsumes` keeps what it was told; swagger exports no name for it. */
const CONSUMES = 'swagger/apiConsumes';

/**
 * A form is taken where the route says so (a token, the page of the public). Elsewhere it is JSON that was sent without its type, as `curl -d`
 * does: read as a form, the whole text becomes the name of one unknown field, and would be told back as such.
 */
@Injectable()
export class TakenBodiesInterceptor implements Around {
  concerns(handler: Handler): boolean {
    return isFor(RequestMethod.POST, handler) && !((Reflect.getMetadata(CONSUMES, handler) ?? []) as readonly string[]).includes(FORM_TYPE);
  }

  around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const { 'content-type': type, 'content-length': length } = requestOf(context).headers;
    // A program that has nothing to send may say that it sends a form.
    if (length !== '0' && type?.toLowerCase().startsWith(FORM_TYPE)) throw problem('MEDIA_TYPE_UNKNOWN');
    return goOn();
  }
}
