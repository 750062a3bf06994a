import type { OperationHandler } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { extensionOf, type RingmeCall, userOf } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";
import { ivrDefaults, phoneDefaults, queueDefaults } from "../settings-defaults.ts";

type Schemas = components["schemas"];
type Settings = "phoneSettings" | "queueSettings" | "ivrSettings";

/** Who the token belongs to: one of the four ids is set, by the kind of user. */
export const getCurrentUser: OperationHandler<RingmeRows> = (call) => {
  const user = userOf(call);
  const owner = { client_id: null, extension_id: null, extension_group_id: null, ...ownerOf(user) };
  const { id = 0, login = "", access = "full", timezone, extra_params } = user ?? {};
  const body: Schemas["CurrentUser"] = {
    ...{ id, login, access, admin: false, ...owner, dealer_id: null },
    ...{ timezone: timezone ?? "Europe/Moscow", extra_params: extra_params ?? null },
  };
  return { status: 200, body };
};

function ownerOf(user: ReturnType<typeof userOf>) {
  if (!user) return {};
  if ("extension_group_id" in user) return { extension_group_id: user.extension_group_id };
  if ("extension_id" in user) return { extension_id: user.extension_id };
  return "client_id" in user ? { client_id: user.client_id } : {};
}

/** A few of them. */
export const listTimezones: OperationHandler<RingmeRows> = () => ({
  status: 200,
  body: ["Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Vladivostok"],
});

export const listCallStatusProperties: OperationHandler<RingmeRows> = () => ({
  status: 200,
  body: [{ mnemo: "no_queue_calls", name: "No queue calls", description: "Queues pass no calls on." }],
});

function settings<Name extends Settings>(
  table: Name,
  defaults: (extension: RingmeRows["extensions"]) => object,
) {
  const rowOf = (call: RingmeCall) => {
    const extension = extensionOf(call);
    const row = {
      ...defaults(extension),
      ...call.state[table].get(extension.id),
      extension_id: extension.id,
    };
    return row as RingmeRows[Settings];
  };
  const shown = ({ extension_id, ...row }: RingmeRows[Settings]) =>
    table === "queueSettings" ? { ...row, extension_id } : row;
  const get: OperationHandler<RingmeRows> = (call) => ({ status: 200, body: shown(rowOf(call)) });
  const update: OperationHandler<RingmeRows> = (call) => {
    const before = rowOf(call);
    const row = { ...before, ...(call.body as object), extension_id: before.extension_id };
    call.state[table].insert(row as RingmeRows[Name]);
    return { status: 200, body: shown(row) };
  };
  return { get, update };
}

export const phone = settings("phoneSettings", phoneDefaults);
export const queue = settings("queueSettings", queueDefaults);
export const ivr = settings("ivrSettings", ivrDefaults);

export const getExtensionAni: OperationHandler<RingmeRows> = (call) => ({
  status: 200,
  body: { default: extensionOf(call).ani ?? null },
});

export const updateExtensionAni: OperationHandler<RingmeRows> = (call) => {
  const { ani_number: ani } = call.body as Schemas["AniUpdate"];
  call.state.extensions.update(extensionOf(call).id, { ani });
  return { status: 200, body: { default: ani } };
};

const unregistered = (extension_id: number): Schemas["RegistrationState"] => ({
  extension_id,
  registered: false,
  registrations: [],
});

export const getExtensionRegistration: OperationHandler<RingmeRows> = (call) => {
  const { id } = extensionOf(call);
  return { status: 200, body: call.state.registrations.get(id) ?? unregistered(id) };
};

export const listRegistrations: OperationHandler<RingmeRows> = ({ state, query }) => {
  const asked = query.extension_id as readonly number[] | undefined;
  const phones = state.extensions.list().filter(({ id, type }) => asked?.includes(id) ?? type === "phone");
  return { status: 200, body: phones.map(({ id }) => state.registrations.get(id) ?? unregistered(id)) };
};

export const listRegisteredExtensions: OperationHandler<RingmeRows> = ({ state }) => ({
  status: 200,
  body: state.registrations
    .list()
    .flatMap(({ registered, extension_id }) => (registered ? extension_id : [])),
});
