import { Answer } from '../http/answers/answer';
import { VERIFICATION_PAGE_POLICY } from './verification-page-policy.hash';

export const NOT_KEPT = 'no-store' as const;

/** A page of the public as it is sent: it loads nothing, tells nobody where its reader came from, and is in no search. */
export const pageAnswer = (status: number, body: string, caching: string = NOT_KEPT): Answer =>
  new Answer(
    status,
    {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': VERIFICATION_PAGE_POLICY,
      'cache-control': caching,
      vary: 'Accept',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
    body,
  );
