import type { MakeContender } from "../contender.ts";
import { axiosFetchAdapter } from "./axios.ts";
import { bareFetch } from "./bare-fetch.ts";
import { heyApi } from "./hey-api.ts";
import { kyDefaults } from "./ky.ts";
import { octokitRequest } from "./octokit.ts";
import { ofetchDefaults } from "./ofetch.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { pbxkit } from "./pbxkit.ts";
import { telnyx } from "./telnyx.ts";

/** All contenders; the first is the floor. */
export const contenders: Readonly<Record<string, MakeContender>> = {
  "bare fetch": bareFetch,
  "@pbxkit/plusofon": pbxkit,
  "openapi-fetch": openapiFetch,
  "hey-api client": heyApi,
  ofetch: ofetchDefaults,
  axios: axiosFetchAdapter,
  "@octokit/request": octokitRequest,
  ky: kyDefaults,
  openai,
  telnyx,
};
