/** Telphin's API server, the one that most clients of the platform use. */
export const DEFAULT_BASE_URL = "https://apiproxy.telphin.ru";
