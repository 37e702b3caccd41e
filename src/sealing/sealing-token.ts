/** The injection token of what a service knows of its log. */
export const SEALING = Symbol('Sealing');
