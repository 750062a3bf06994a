import type { Extension } from "../../generated/schema.ts";
import { type RingmeContext, theClient } from "../realms.ts";

/** One side of a call: a number as answers write it, and what it is of the PBX. */
export interface Party {
  /** An outside number with its plus, or `PREFIX*NUMBER`. */
  readonly number: string;
  readonly extension: Extension | undefined;
  /** The public number, where it was dialled. */
  readonly did: string | undefined;
}

/** Who a number is: an extension (`101`, `0001*101`, with or without the domain), a DID, or somebody outside. */
export function partyOf(number: string, { state }: Pick<RingmeContext, "state">): Party {
  const name = number.split("@")[0] ?? "";
  const { prefix = "" } = theClient({ state });
  const extensions = state.extensions.list();
  const extension = extensions.find((row) => row.name === name || row.name === `${prefix}*${name}`);
  if (extension) return { number: extension.name ?? name, extension, did: undefined };
  const did = state.dids.list().find((row) => row.name === name.replace(/^\+/, ""));
  if (!did) return { number: outsideNumber(name), extension: undefined, did: undefined };
  const target =
    extensions.find(({ id }) => id === did.extension_id) ?? extensions.find(({ type }) => type === "phone");
  return { number: did.name ?? name, extension: target, did: did.name };
}

/** Outside numbers have a plus in answers. */
const outsideNumber = (number: string): string => (/^\d{10,}$/.test(number) ? `+${number}` : number);

/** The phone that a queue or a menu passes a call to: that of an agent who is there and free, of one who is there, or any. */
export function phoneBehind(
  extension: Extension,
  { state }: Pick<RingmeContext, "state">,
): Extension | undefined {
  if (extension.type === undefined || extension.type === "phone") return extension;
  const phones = state.extensions.list().filter(({ type }) => type === "phone");
  const busy = new Set(state.currentCalls.list().map(({ extension_id }) => extension_id));
  const agents = state.localAgents.list().filter(({ status }) => status === "available");
  const agent = agents.find(({ extension_id }) => !busy.has(extension_id)) ?? agents[0];
  return phones.find(({ id }) => id === agent?.extension_id) ?? phones[0];
}
