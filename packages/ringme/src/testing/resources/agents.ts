import { owned, ownedBy } from "./owned.ts";

const local = "/client/{client_id}/agent/local/";
const remote = "/client/{client_id}/agent/remote/";

export const localAgents = owned<"localAgents">({
  table: "localAgents",
  collection: local,
  item: `${local}{agent_id}`,
  removed: ({ id }, { state }) => void state.localAgentEvents.clear(id),
});

export const localAgentEvents = ownedBy<"localAgentEvents">("localAgents", "agent_id", {
  table: "localAgentEvents",
  collection: `${local}{agent_id}/event/`,
  item: `${local}{agent_id}/event/{event_id}`,
});

export const remoteAgents = owned<"remoteAgents">({
  table: "remoteAgents",
  collection: remote,
  item: `${remote}{agent_id}`,
  removed: ({ id }, { state }) => void state.remoteAgentEvents.clear(id),
});

export const remoteAgentEvents = ownedBy<"remoteAgentEvents">("remoteAgents", "agent_id", {
  table: "remoteAgentEvents",
  collection: `${remote}{agent_id}/event/`,
  item: `${remote}{agent_id}/event/{event_id}`,
});
