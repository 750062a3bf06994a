import { type Resource, refuse } from "@pbxkit/core/testing";
import { clientOf, extensionOf, type RingmeCall } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";

type Definition<Name extends keyof RingmeRows> = Omit<Resource<RingmeRows, Name>, "parent">;

/** Neither the default nor the maximum of `per_page` is published: these are the simulator's own. */
export const pageSize = { usual: 20, most: 100 };

/** Rows of the client: what its path names must be there. */
export function owned<Name extends keyof RingmeRows>(
  definition: Definition<Name>,
): Resource<RingmeRows, Name> {
  const check = (call: RingmeCall) => {
    clientOf(call);
    return "";
  };
  return { pageSize, parent: { parameter: "client_id", check }, ...definition };
}

/** Rows of another row of the client, which must be there too. */
export function ownedBy<Name extends keyof RingmeRows>(
  table: keyof RingmeRows,
  parameter: string,
  definition: Definition<Name>,
): Resource<RingmeRows, Name> {
  const check = (call: RingmeCall) => {
    clientOf(call);
    const id = call.path[parameter] ?? "";
    return call.state[table].get(id) ? id : refuse({ reason: "not-found", table, id });
  };
  return { pageSize, parent: { parameter, check }, ...definition };
}

/** Rows of an extension, on the paths of the realm "extension". */
export function ownedByExtension<Name extends keyof RingmeRows>(
  definition: Definition<Name>,
): Resource<RingmeRows, Name> {
  const check = (call: RingmeCall) => extensionOf(call).id;
  return { pageSize, parent: { parameter: "extension_id", check }, ...definition };
}

/** Rows of the client that are those of one extension, on the paths of the realm "extension". */
export function ofExtension<Name extends keyof RingmeRows>(
  definition: Definition<Name>,
): Resource<RingmeRows, Name> {
  const check = (call: RingmeCall) => {
    extensionOf(call);
    return "";
  };
  return { pageSize, parent: { parameter: "extension_id", check }, ...definition };
}
