import type { OperationHandler } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { clientOf, theAccount } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";

type Schemas = components["schemas"];

export const getClient: OperationHandler<RingmeRows> = (call) => ({ status: 200, body: clientOf(call) });

export const updateClient: OperationHandler<RingmeRows> = (call) => {
  const { id } = clientOf(call);
  const body = call.state.clients.update(id, call.body as Schemas["ClientUpdate"]);
  return { status: 200, body };
};

export const getAni: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  return { status: 200, body: { default: theAccount(call).ani } };
};

export const updateAni: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const { ani_number } = call.body as Schemas["AniUpdate"];
  call.state.accounts.update(theAccount(call).id, { ani: ani_number });
  return { status: 200, body: { default: ani_number } };
};

export const getLimits: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  return { status: 200, body: theAccount(call).limits };
};

export const getVariables: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  const wanted = call.query.variable;
  const rows = call.state.variables.list();
  return { status: 200, body: wanted === undefined ? rows : rows.filter((row) => row.var === wanted) };
};

/** A variable that is there gets the new value, others stay. */
export const setVariables: OperationHandler<RingmeRows> = (call) => {
  clientOf(call);
  for (const { var: name = "", value = "" } of (call.body as Schemas["ClientVariablesUpdate"]).variables) {
    call.state.variables.insert({ var: name, value });
  }
  return { status: 201 };
};
