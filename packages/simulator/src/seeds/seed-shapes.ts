import type { Seeds, VendorName } from "../vendors.ts";

/** What a member of a seed holds. */
export type Shape = { readonly form: "texts" } | RowsShape | ObjectShape;

/** Rows; how many of them where only that matters. */
export interface RowsShape extends Place {
  readonly form: "rows";
  readonly countable: boolean;
  /** An object that says how many of them each owner has will do, too. */
  readonly countableByOwner?: boolean;
}

/** One row, or a member of it. */
export interface ObjectShape extends Place {
  readonly form: "object";
  readonly member?: string;
}

/** Where a simulator keeps such rows, so that a made-up one shows which members there are. */
interface Place {
  readonly table: string;
  readonly parent?: string | number;
  /** Members that a row of the seed may have and a made-up one has not, or not without them. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const texts: Shape = { form: "texts" };
const rows = (table: string, place: Omit<Place, "table"> = {}): RowsShape => ({
  form: "rows",
  countable: true,
  table,
  ...place,
});
const list = (table: string, place: Omit<Place, "table"> = {}): Shape => ({
  form: "rows",
  countable: false,
  table,
  ...place,
});

type Shapes = {
  readonly [Vendor in VendorName]: { readonly [Member in keyof NonNullable<Seeds[Vendor]>]-?: Shape };
};

/** The members of each vendor's seed; the types see to it that none is left out. */
export const seedShapes: Shapes = {
  "tenant-api": { organizations: texts, endpoints: rows("endpoints", { parent: "acme" }) },
  plusofon: {
    cabinet: { form: "object", table: "cabinet" },
    offers: rows("offers"),
    calls: rows("calls"),
    messages: rows("messages"),
    flashCallAccounts: rows("flashCallAccounts"),
    webhooks: rows("webhooks"),
    sipAccounts: rows("sipAccounts"),
    sipScenarios: list("sipScenarios", { parent: 1, more: { sip_id: 1 } }),
    numbers: rows("numbers"),
  },
  ringme: {
    client: { form: "object", table: "clients" },
    limits: { form: "object", table: "accounts", member: "limits" },
    extensions: rows("extensions"),
    aliases: rows("aliases"),
    dids: rows("dids"),
    calls: rows("calls"),
    registrations: rows("registrations"),
    records: rows("records", { more: { calls_result: "", calls_hangup_disposition: "" } }),
    voicemails: list("voicemails"),
    faxes: list("faxes"),
    sounds: rows("sounds"),
    currentCalls: list("currentCalls"),
    users: list("clientUsers", { more: { login: "", password: "" } }),
    apps: list("apps", { more: { id: "", secret: "", type: "", access: "" } }),
  },
  era: {
    accounts: texts,
    redirectRules: {
      ...rows("redirectRules", { parent: "any", more: { account_id: "any" } }),
      countableByOwner: true,
    },
    users: list("users", { more: { domain: "", login: "", password: "" } }),
    sipUsers: rows("sipUsers"),
    domainRedirectRules: rows("domainRedirectRules"),
    calls: list("calls", { more: { id: "", account: "" } }),
    conferences: list("conferences", { more: { id: "", participants: [] } }),
  },
};
