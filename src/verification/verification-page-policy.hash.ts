import { createHash } from 'node:crypto';
import { VERIFICATION_STYLE } from './verification-style';

const STYLE_HASH = createHash('sha256').update(VERIFICATION_STYLE, 'utf8').digest('base64');

/** No script, nothing loaded, the form sent to this host alone; the empty icon keeps browsers from asking for one. */
export const VERIFICATION_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
