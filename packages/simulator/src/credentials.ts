import type { Simulators, VendorName } from "./vendors.ts";

/** What a client of each simulator is made with, ready to be copied. */
export function credentialsOf(name: VendorName, simulator: Simulators[VendorName]): Record<string, unknown> {
  switch (name) {
    case "tenant-api": {
      const { token, tenantId } = simulator as Simulators["tenant-api"];
      return { token, tenantId };
    }
    case "plusofon": {
      const { token, flashCallToken } = simulator as Simulators["plusofon"];
      return { token, flashCallToken, clientCode: "10553" };
    }
    case "ringme": {
      const { auth, clientId } = simulator as Simulators["ringme"];
      return { auth, clientId };
    }
    case "era": {
      const { auth, accountId } = simulator as Simulators["era"];
      return { auth, accountId };
    }
  }
}
