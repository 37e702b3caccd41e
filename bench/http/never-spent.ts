/** RATE_LIMITS of a service under measurement: it counts as one at work does, and never comes to an end. */
export const NEVER_SPENT = 'key=9999999/60,address=9999999/60,files=9999999/60,guesses=9999999/60';
