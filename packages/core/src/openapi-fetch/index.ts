export {
  type OpenapiFetchClient,
  type OpenapiFetchMethod,
  type OpenapiFetchOptions,
  openapiFetch,
} from "./openapi-fetch.ts";
