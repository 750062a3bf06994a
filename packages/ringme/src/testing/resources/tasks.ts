import { spacedTime } from "@pbxkit/core/testing";
import { owned, ownedBy } from "./owned.ts";

export const taskSchedulers = owned<"taskSchedulers">({
  table: "taskSchedulers",
  collection: "/client/{client_id}/task_scheduler/",
  item: "/client/{client_id}/task_scheduler/{scheduler_id}",
  make: (suggested, call) => ({ ...suggested, create_date_utc: spacedTime(call.now()) }),
});

export const tasks = ownedBy<"tasks">("taskSchedulers", "scheduler_id", {
  table: "tasks",
  item: "/client/{client_id}/task_scheduler/{scheduler_id}/task/{task_id}",
});
