import type { AnyResource } from "@pbxkit/core/testing";
import type { RingmeRows } from "../rows.ts";
import { localAgentEvents, localAgents, remoteAgentEvents, remoteAgents } from "./agents.ts";
import { callStatuses, extensionGroups, extensions } from "./extensions.ts";
import { faxes, records, voicemails } from "./files.ts";
import { aliases, dids } from "./numbers.ts";
import { currentCalls, dialRuleLists, intervals, networkPermissionGroups, phoneEvents } from "./settings.ts";
import { sounds } from "./sounds.ts";
import { taskSchedulers, tasks } from "./tasks.ts";
import { clientUsers, extensionGroupUsers, extensionUsers } from "./users.ts";

export const resources: readonly AnyResource<RingmeRows>[] = [
  aliases,
  callStatuses,
  clientUsers,
  currentCalls,
  dialRuleLists,
  dids,
  extensionGroups,
  extensionGroupUsers,
  extensions,
  extensionUsers,
  faxes,
  intervals,
  localAgentEvents,
  localAgents,
  networkPermissionGroups,
  phoneEvents,
  records,
  remoteAgentEvents,
  remoteAgents,
  sounds,
  tasks,
  taskSchedulers,
  voicemails,
];
