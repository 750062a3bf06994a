/** The variables that the documentation's programs take their credentials from; invented values. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  PLUSOFON_TOKEN: "invented-token",
  PLUSOFON_FLASH_CALL_TOKEN: "invented-flash-call-81",
  RINGME_TOKEN: "invented-token",
  RINGME_APP_ID: "invented-app",
  RINGME_APP_SECRET: "invented-secret",
  RINGME_USERNAME: "operator@client.example",
  RINGME_PASSWORD: "invented-secret",
  RINGME_CODE: "invented-code",
  RINGME_REFRESH_TOKEN: "invented-refresh-token",
  ERA_DOMAIN: "pbx.example",
  ERA_LOGIN: "operator",
  ERA_PASSWORD: "invented-secret",
  ERA_SESSION: "invented-session",
  CALLBOX_TOKEN: "invented-token",
  HOOK_SECRET: "invented-secret",
};
