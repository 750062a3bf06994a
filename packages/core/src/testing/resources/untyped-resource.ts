import type { Call } from "../definition.ts";
import type { Resource } from "./resource.ts";

/** The engine does not know what a vendor's rows are: any objects, by table name. */
export type AnyRows = Record<string, object>;
export type AnyCall = Call<AnyRows>;
export type UntypedResource = Resource<AnyRows, string>;
