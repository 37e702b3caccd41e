/** What no story does, each with its reason; the test fails where a list is longer or shorter than what is so. */
type Reasons = Readonly<Record<string, string>>;

/** Reasons that hold in stories, always beside one that is asked first. */
export const BEHIND_ANOTHER: Reasons = {
  AWARD_KIND_WRONG: 'the cases of a committee name awards of other people here: of whom it is is asked first',
  AWARD_NOT_STANDING: 'the same',
};

/** Refusals that no story met, of the contexts of which each is asked for. */
export const NOT_REACHED: Readonly<Record<string, Reasons>> = {
  ledger: {}, calendar: {}, career: {}, allowance: {},
  supervision: {
    POPULATION_TOO_LARGE: 'no rule gives it: the lot is cast over a read model, which counts before it casts',
    ANOMALIES_TOO_MANY_ROWS: 'no rule gives it: anomalies are looked for in a read model, when somebody asks',
  },
};
