import { RequestError } from "../errors/request-error.ts";
import { InvalidInput } from "./invalid-input.ts";

/** What a caller gets for what was thrown while a request was made: a `RequestError` for {@link InvalidInput}. */
export const refusal = (thrown: unknown, operation: string): unknown =>
  thrown instanceof InvalidInput ? new RequestError(thrown.problem, { operation }) : thrown;
