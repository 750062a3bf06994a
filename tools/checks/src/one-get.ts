// Programs of a client that makes one GET, as small as a user could write them.

const created: Readonly<Record<string, string>> = {
  "@pbxkit/plusofon": `
    import { createPlusofonClient } from "@pbxkit/plusofon";
    const client = createPlusofonClient({ token: "made-up" });
    client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } }).then(console.log);`,
  "@pbxkit/tenant-api": `
    import { createTenantApiClient } from "@pbxkit/tenant-api";
    const client = createTenantApiClient({ baseUrl: "https://pbx.example", token: "made-up", tenantId: "acme" });
    client.GET("/api/organizations/{tenant_id}/endpoints/").then(console.log);`,
  "@pbxkit/ringme": `
    import { createRingmeClient } from "@pbxkit/ringme";
    const client = createRingmeClient({ auth: "made-up" });
    client.GET("/client/{client_id}/extension/").then(console.log);`,
  "@pbxkit/era": `
    import { createEraClient } from "@pbxkit/era";
    const client = createEraClient({ baseUrl: "https://pbx.example", auth: { session: "made-up" } });
    const path = { account_id: "a" };
    client.GET("/rest/v1/user/sip/accounts/{account_id}/redirect_rules", { params: { path } }).then(console.log);`,
};

/** Vendor packages that have such a program. */
export const oneGetPackages: readonly string[] = Object.keys(created);

/** The program of a vendor package. */
export function oneGetProgram(packageName: string): string {
  const program = created[packageName];
  if (program === undefined) throw new Error(`there is no one-GET program for ${packageName}`);
  return program;
}
