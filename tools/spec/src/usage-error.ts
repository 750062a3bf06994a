/** Thrown for arguments that make no sense; the message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
