import { quality } from '../http/answers/wanted-form';

/** A page for those who ask for one before all else: browsers. Programs that say nothing get JSON, as do those that want nothing else. */
export const wantsPage = (accept: string | undefined): boolean =>
  accept !== undefined && accept !== 'application/json' && quality(accept, 'text/html') > quality(accept, 'application/json');
