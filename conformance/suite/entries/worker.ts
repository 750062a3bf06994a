// workerd: a request with `?control=ORIGIN` is answered with the report.
import { runIn } from "../run-in.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const control = new URL(request.url).searchParams.get("control") ?? "";
    return Response.json(await runIn(control, "workerd"));
  },
};
