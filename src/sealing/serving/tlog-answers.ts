import { Answer } from '../../http/answers/answer';

export const OK = 200;
/** What stands under an address of a tile is the same for ever. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** A checkpoint a second; nobody in between is to keep an older one for longer. */
export const SOON = 'public, max-age=1';

export const text = (body: string, caching: string): Answer =>
  new Answer(OK, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': caching }, body);
