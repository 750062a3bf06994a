import type { PbxError, Result } from "@pbxkit/core";

/** The error that a call ends with, whichever way: as its result or by rejecting. Fails for a call that succeeds. */
export async function errorOf(call: PromiseLike<Result<unknown, PbxError>>): Promise<PbxError> {
  let result: Result<unknown, PbxError>;
  try {
    result = await call;
  } catch (error) {
    return error as PbxError;
  }
  if (!result.error) throw new Error("the call was expected to fail");
  return result.error;
}
