import { createPlusofonClient } from "@pbxkit/plusofon";
import type { Walk } from "../walk.ts";

/** `paginate` with so many pages fetched ahead; 1 is the default. */
export const pbxkit =
  (prefetch: number): Walk =>
  async (origin, work) => {
    const client = createPlusofonClient({ baseUrl: origin, token: "made-up" });
    let count = 0;
    for await (const { items } of client.paginate("/api/v1/sip", {}, { prefetch }).pages()) {
      count += items.length;
      await work();
    }
    return count;
  };
