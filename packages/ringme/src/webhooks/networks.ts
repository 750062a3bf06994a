/**
 * Networks that Telphin's deliveries are said to come from, for `isFromNetwork`. One public program names them, as Telphin's
 * own; no page of the vendor's that does could be read. Other providers have others.
 */
export const telphinNetworks: readonly string[] = [
  "213.170.84.96/27",
  "46.229.221.80/28",
  "79.175.9.160/28",
  "81.29.132.240/29",
];
