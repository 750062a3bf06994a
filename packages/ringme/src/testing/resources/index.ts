import type { AnyResource } from "@pbxkit/core/testing";
import type { RingmeRows } from "../rows.ts";
import { localAgentEvents, localAgents, remoteAgentEvents, remoteAgents } from "./agents.ts";
import { callHistory, playedCalls, qualityRates } from "./calls.ts";
import {
  extensionAgents,
  extensionCurrentCalls,
  extensionEvents,
  incomingRules,
  messages,
} from "./extension-realm.ts";
import { callStatuses, extensionGroups, extensions, extensionsOfGroup } from "./extensions.ts";
import { extensionRecords, faxes, records, voicemails } from "./files.ts";
import { aliases, dids } from "./numbers.ts";
import { currentCalls, dialRuleLists, intervals, networkPermissionGroups, phoneEvents } from "./settings.ts";
import { sounds } from "./sounds.ts";
import { taskSchedulers, tasks } from "./tasks.ts";
import { clientUsers, extensionGroupUsers, extensionUsers } from "./users.ts";

export const resources: readonly AnyResource<RingmeRows>[] = [
  aliases,
  callHistory,
  playedCalls,
  callStatuses,
  clientUsers,
  currentCalls,
  dialRuleLists,
  dids,
  extensionAgents,
  extensionCurrentCalls,
  extensionEvents,
  extensionGroups,
  extensionGroupUsers,
  extensionRecords,
  extensions,
  extensionsOfGroup,
  extensionUsers,
  faxes,
  incomingRules,
  intervals,
  localAgentEvents,
  localAgents,
  messages,
  networkPermissionGroups,
  phoneEvents,
  qualityRates,
  records,
  remoteAgentEvents,
  remoteAgents,
  sounds,
  tasks,
  taskSchedulers,
  voicemails,
];
