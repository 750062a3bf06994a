import { type OperationHandler, refuse, spacedTime } from "@pbxkit/core/testing";
import type { components } from "../../generated/schema.ts";
import { clientOf, type RingmeCall } from "../realms.ts";
import type { RingmeRows } from "../rows.ts";

type Schemas = components["schemas"];

function schedulerOf(call: RingmeCall): RingmeRows["taskSchedulers"] {
  clientOf(call);
  const id = call.path.scheduler_id ?? "";
  return call.state.taskSchedulers.get(id) ?? refuse({ reason: "not-found", table: "taskSchedulers", id });
}

export const getTaskScheduler: OperationHandler<RingmeRows> = (call) => {
  const scheduler = schedulerOf(call);
  const tasks = call.state.tasks.list(scheduler.id);
  const sched_task_count = tasks.filter(({ status }) => status === "scheduled").length;
  return {
    status: 200,
    body: { ...scheduler, task_count: tasks.length, sched_task_count, last_call_date: null },
  };
};

function newTask(
  given: Schemas["TaskCreate"],
  id: number,
  scheduler_id: number,
  now: number,
): Schemas["Task"] {
  return {
    name: null,
    extension_id: null,
    a_number: null,
    b_number: null,
    start_time_utc: null,
    try_count: 1,
    try_again_pause: null,
    global_expires: 86_400,
    callback_params: null,
    variables: null,
    url_before: null,
    url_before_again: null,
    url_success: null,
    url_after: null,
    ...given,
    id,
    scheduler_id,
    status: "scheduled",
    finish_result: null,
    finish_comment: null,
    cdr: null,
    create_date_utc: spacedTime(now),
  };
}

export const createSchedulerTasks: OperationHandler<RingmeRows> = (call) => {
  const scheduler = schedulerOf(call);
  const { state } = call;
  const tasks = (call.body as Schemas["TaskListCreate"]).tasks.map((given) =>
    state.tasks.insert(newTask(given, state.tasks.nextId(), scheduler.id, call.now()), scheduler.id),
  );
  return { status: 201, body: { tasks } };
};
