export const JSON_TYPE = 'application/json';
/** What a form of a page is sent as, and what OAuth asks for tokens with (RFC 6749, 4.4.2). */
export const FORM_TYPE = 'application/x-www-form-urlencoded';
/** A form with a file (RFC 7578), as pages in browsers and `curl -F` send it. */
export const FILE_FORM_TYPE = 'multipart/form-data';
