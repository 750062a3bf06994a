import { dateOf, exactText, type RawFields, wholeNumber } from "@pbxkit/core/webhooks";

/** `yes` and `no`, in any case. */
export function yesNo(raw: RawFields, name: string): boolean | undefined {
  switch (exactText(raw, name)?.toLowerCase()) {
    case "yes":
      return true;
    case "no":
      return false;
    default:
      return undefined;
  }
}

/** Microseconds as milliseconds, fraction kept. */
export function milliseconds(raw: RawFields, name: string): number | undefined {
  const microseconds = wholeNumber(raw, name);
  return microseconds === undefined ? undefined : microseconds / 1000;
}

/** Microseconds since 1970 as a `Date`, which cuts them to milliseconds. */
export const date = (raw: RawFields, name: string): Date | undefined => dateOf(milliseconds(raw, name));
