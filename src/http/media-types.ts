/** What a form of a page is sent as, and what OAuth asks for tokens with (RFC 6749, 4.4.2). */
export const FORM_TYPE = 'application/x-www-form-urlencoded';
