/** What no story does, each with its reason; the test fails where a list is longer or shorter than what is so. */
type Reasons = Readonly<Record<string, string>>;

/** Reasons that hold in stories, always beside one that is asked first. */
export const BEHIND_ANOTHER: Reasons = {
  AWARD_KIND_WRONG: 'the cases of a committee name awards of other people here: of whom it is is asked first',
  AWARD_NOT_STANDING: 'the same',
};

/** Rules that no story plays; each is told what else holds it. */
export const NOT_PLAYED: Reasons = {
  'access.seal-day': 'a story has no log of readings: seal-day.spec, readings.journey',
  'access.expire-readings': 'the same: expire-readings.spec, expire-readings.int.spec',
  'ledger.propose-log-key': 'a story has no log that is signed: rotate-log-key.spec, log-key.int.spec',
  'ledger.rotate-log-key': 'the same',
  'workforce.request-erasure': 'a story has no vault: erasure.spec, erasure.journey, erased-person.journey',
  'workforce.decide-erasure': 'the same',
};

/** Refusals that no story met, of the contexts of which each is asked for. */
export const NOT_REACHED: Readonly<Record<string, Reasons>> = {
  ledger: { LOG_KEY_WAS_USED: 'rules that no story plays: rotate-log-key.spec' },
  calendar: {},
  career: {},
  allowance: {
    RATE_SHEET_WRONG: 'no rule gives it: a sheet is read before the rule is asked',
    RATE_SHEET_TOO_LONG: 'the same',
    RATE_CELL_EMPTY: 'the same',
    RATE_CELL_UNKNOWN: 'the same',
    RATE_CELL_NO_AMOUNT: 'the same',
    RATE_CELL_FINER_THAN_FEN: 'the same',
    RATE_CELL_NO_CODE: 'the same',
    RATE_CELL_NO_COUNT: 'the same',
    RATE_CELL_NO_OCCUPATION: 'the same',
  },
  supervision: {
    POPULATION_TOO_LARGE: 'no rule gives it: the lot is cast over a read model, which counts before it casts',
    SAMPLE_SIZE_UNCLEAR: 'no rule gives it: who asks says a number or a share, of which the number is computed before the rule is asked',
    SAMPLE_ABOVE_LIMIT: 'no rule gives it: a share of the population is counted before the rule is asked',
    ANOMALIES_TOO_MANY_ROWS: 'no rule gives it: anomalies are looked for in a read model, when somebody asks',
  },
};
