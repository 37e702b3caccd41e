const PAPER = 'c'.repeat(64);

/** What a nomination for a special-grade post shows under SD20-7, for people who served elsewhere before the ledger began. */
export const POST_CONDITIONS = {
  fitnessHash: PAPER,
  conductHash: PAPER,
  earlierService: [{ fromOn: '2010-01-01', lastOn: '2019-12-31', documentHash: PAPER }],
  merit: { ground: 'INNOVATION', documentHash: PAPER },
} as const;
