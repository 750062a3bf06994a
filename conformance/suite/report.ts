import type { Vendor } from "../servers/config.ts";

/** The kinds of runtimes that the suite tells apart. */
export type RuntimeFamily = "node" | "deno" | "bun" | "workerd" | "chromium";

/** How one behaviour went. */
export interface BehaviourReport {
  readonly group: string;
  readonly name: string;
  readonly outcome: "pass" | "fail" | "alternative";
  /** With "alternative": what this runtime does instead. */
  readonly says?: string;
  /** With "fail": why. */
  readonly problem?: string;
  readonly milliseconds: number;
}

/** A request that reached a simulator, in a form that can be sent on. */
export interface ArrivedRequest {
  readonly vendor: Vendor;
  /** `operationId`, or method and path of an endpoint beside the document. */
  readonly operationId: string;
  readonly method: string;
  /** The path behind `baseUrl`, as it was sent. */
  readonly path: string;
  /** As it was sent. */
  readonly query: string;
  /** Without credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value, or form fields with files as "(file)"; "(bytes)" for anything else. */
  readonly body: unknown;
  /** Whether the simulator itself refused it. */
  readonly refused: boolean;
}

/** How the suite went in one runtime. */
export interface SuiteReport {
  readonly family: RuntimeFamily;
  /** What the runtime says of itself, where it does. */
  readonly version: string | undefined;
  readonly behaviours: readonly BehaviourReport[];
  /** What reached simulators, behind HTTP and in process; each request once. */
  readonly requests: readonly ArrivedRequest[];
}
