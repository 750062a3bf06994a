import type { MemoryFetch } from "./contender.ts";

/** A SIP account, as an answer of middling size. */
const ANSWER = JSON.stringify({
  id: 80,
  name: "Reception",
  number: 200,
  login: "made-up-80",
  domain: "pbx.example",
  kazoo_id: "0123456789abcdef0123456789abcdef",
  sip_timeout: 20,
  status: "online",
  created_at: "2030-01-01 10:00:00",
  success: true,
});

/** Answers at once, without a network. */
export const memoryFetch: MemoryFetch = async () =>
  new Response(ANSWER, { headers: { "content-type": "application/json" } });

/** What a contender sent. */
export interface Seen {
  readonly method: string;
  readonly authorized: boolean;
  readonly body: unknown;
}

/** A fetch that answers the same, and notes the latest request. Not used while anything is measured. */
export function watchingFetch(): { fetch: MemoryFetch; seen: () => Seen | undefined } {
  let seen: Seen | undefined;
  return {
    seen: () => seen,
    fetch: async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      const text = await request.text();
      seen = {
        method: request.method,
        authorized: request.headers.get("authorization")?.endsWith("made-up") === true,
        body: text === "" ? undefined : JSON.parse(text),
      };
      return memoryFetch(input, init);
    },
  };
}
