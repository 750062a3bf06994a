/** The vendor's form of a time: `YYYY-MM-DD HH:MM:SS`. The simulator's zone is UTC; the vendor's is not known. */
export const vendorTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
