/**
 * The address that call-to-auth was seen to come from, for `isFromNetwork`. One public program names it; where calls and
 * messages are told from is not known.
 */
export const callToAuthNetworks: readonly string[] = ["185.54.48.1"];
