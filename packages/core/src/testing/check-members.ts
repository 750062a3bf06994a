import { unknownMember } from "../request/invalid-input.ts";

/**
 * Throws a TypeError where `given` is no object, or has a member that is not `known`. Types keep a typo out of TypeScript; in
 * JavaScript and JSON it would be something that is silently missing.
 *
 * @param place what the object is called in the message
 */
export function checkMembers(given: unknown, known: readonly string[], place: string): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${place}: an object is needed`);
  const problem = unknownMember(place, given, known);
  if (problem !== undefined) throw new TypeError(problem);
}
