import { createHash } from 'node:crypto';
import { CERTIFICATE_STYLE } from './certificate-page';

const STYLE_HASH = createHash('sha256').update(CERTIFICATE_STYLE, 'utf8').digest('base64');

/** Nothing is loaded, nothing runs, and the one style is the page's own. */
export const CERTIFICATE_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
