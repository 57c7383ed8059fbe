/** What a command line tool tells the shell. */
export const exitCodes = {
  fault: 1,
  badInput: 2,
  hardRuleBroken: 3,
  auditBroken: 4,
  replayDiffers: 5,
  noRoster: 6,
  notAccepted: 7,
  interrupted: 130,
} as const;
