/** What a program ends with. */
export const EXIT = {
  fine: 0,
  /** Something is wrong, with the repository or with what was asked to be checked. */
  failed: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** `--fail-on`: there is a change of that level. */
  found: 3,
} as const;
