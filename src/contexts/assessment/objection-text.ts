/** Characters of an objection or of the answer to it: two printed pages. */
export const MAX_OBJECTION_CHARACTERS = 2_000;
