export const app = { appId: "invented-app", appSecret: "invented-secret" };

/** A login whose refresh token works once. */
export const refreshing = {
  grant: "refresh_token",
  ...app,
  redirectUri: "https://app.example",
  refreshToken: "r0",
} as const;
