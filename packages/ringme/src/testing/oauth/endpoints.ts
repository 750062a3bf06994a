import type { SimulatorEndpoint } from "@pbxkit/core/testing";
import { fetchFromStorage } from "../handlers/records.ts";
import type { RingmeRows } from "../rows.ts";
import { type Grants, isRefusedLogin, oauthProblem } from "./grants.ts";

/** What lies beside the API at the root of the host: OAuth, and the storage that record links lead to. */
export function endpointsOf(grants: Grants): readonly SimulatorEndpoint<RingmeRows>[] {
  return [
    {
      method: "POST",
      path: "/oauth/token",
      form: true,
      handler(call) {
        if (call.body === undefined) return oauthProblem("invalid_request", "A form is needed");
        const answer = grants.answer(call.body as Readonly<Record<string, unknown>>, call);
        if (isRefusedLogin(answer)) grants.registry.loginFailed();
        return answer;
      },
    },
    {
      method: "GET",
      path: "/oauth/authorize",
      // The user says yes at once.
      handler(call) {
        const { query } = call.incoming;
        const app = query.get("client_id");
        const redirectUri = query.get("redirect_uri");
        if (
          query.get("response_type") !== "code" ||
          app === null ||
          redirectUri === null ||
          !URL.canParse(redirectUri)
        ) {
          return oauthProblem("invalid_request", "response_type=code, client_id and redirect_uri are needed");
        }
        const code = grants.issueCode(app, redirectUri, call);
        // Not told to the redirect's address: who asks is not the app that it may belong to (RFC 6749, 4.1.2.1).
        if (code === undefined) {
          return oauthProblem("unauthorized_client", "The app is not known, or its type has another grant");
        }
        const location = new URL(redirectUri);
        location.searchParams.set("code", code);
        const state = query.get("state");
        if (state !== null) location.searchParams.set("state", state);
        return { status: 302, headers: { location: location.href } };
      },
    },
    { method: "GET", path: "/storage/{record_uuid}", handler: fetchFromStorage },
  ];
}
