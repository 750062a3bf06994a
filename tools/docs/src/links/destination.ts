import { posix } from "node:path";
import { repositoryAddress } from "../repository.ts";

/** Where a link leads to. */
export interface Destination {
  /** Path from the repository's root. */
  readonly file: string;
  /** The heading, as the link names it. */
  readonly anchor?: string;
  /** Whether it is written as an address, as in READMEs that are published alone. */
  readonly published: boolean;
}

const IN_REPOSITORY = new RegExp(`^${repositoryAddress}/(?:blob|tree)/main/`);
const ABSOLUTE = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Whether a link leads to another site. */
export const leadsOut = (target: string): boolean => ABSOLUTE.test(target) && !IN_REPOSITORY.test(target);

/** Where a link of a file leads in the repository; undefined where it leads out of it, or cannot be decoded. */
export function destinationOf(from: string, target: string): Destination | undefined {
  if (leadsOut(target)) return undefined;
  const address = IN_REPOSITORY.exec(target)?.[0];
  const [path = "", fragment] = target.slice(address?.length ?? 0).split("#", 2);
  const [plain, anchor] = [decoded(path), fragment && (decoded(fragment) ?? fragment)];
  if (plain === undefined) return undefined;
  const published = address !== undefined;
  const joined = published ? plain : plain === "" ? from : posix.join(posix.dirname(from), plain);
  return { file: posix.normalize(joined).replace(/\/$/, ""), published, ...(anchor ? { anchor } : {}) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
