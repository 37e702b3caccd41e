import { createHash } from 'node:crypto';
import { PROBLEM_STYLE } from './problem-page';

const STYLE_HASH = createHash('sha256').update(PROBLEM_STYLE, 'utf8').digest('base64');

/** Nothing is loaded but an empty icon, nothing runs, and the one style is the page's own. */
export const PROBLEM_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
