import type { Manual } from "../command-line.ts";

/** What `pnpm drift` takes, and what `--help` prints. */
export const manual: Manual = {
  usage: "drift --vendor NAME (--har FILE | --live) [options]",
  text: `Compares a vendor's answers with its document in specs/, reports where they depart from it, and suggests a patch of the
document. Values of answers are never shown, but for new values of a set that look like identifiers.

  --vendor NAME     plusofon, ringme, era or tenant-api
  --har FILE        answers that a browser or a proxy has recorded (HAR 1.2)
  --live            makes the vendor's read operations: lists, then what is found in them; nothing else is ever called
  --base-url URL    where the API is; needed for era and tenant-api, and for a RingMe provider of your own
  --max-calls N     with --live: calls at most (default 40)
  --patch FILE      writes the suggested patch there, for "git apply", instead of printing it
  --json            one JSON object instead of text
  --fail-on LEVEL   news (default): any departure; error: only what can break a program; none
  --root DIR        another repository than this one

With --live, credentials come from the environment:
  plusofon    PLUSOFON_TOKEN, and PLUSOFON_CLIENT_CODE if it is not 10553
  ringme      RINGME_TOKEN, or RINGME_APP_ID and RINGME_APP_SECRET; RINGME_CLIENT_ID if it is not @me
  era         ERA_SESSION, or ERA_DOMAIN, ERA_LOGIN and ERA_PASSWORD; ERA_ACCOUNT_ID for the account to read
  tenant-api  CALLBOX_TOKEN, CALLBOX_TENANT_ID

Status: 0 nothing departs, 1 it could not be found out, 2 wrong arguments, 3 something departs.`,
};
