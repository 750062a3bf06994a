import type { Clock } from "../../clock.ts";
import { notify } from "../../hooks/hooks.ts";
import { checkMembers } from "../../request/invalid-input.ts";
import type { SimulatorContext } from "../context.ts";
import type { RowId } from "../state/rows.ts";
import type { Table } from "../state/table.ts";
import type { CallsDefinition } from "./calls-definition.ts";
import type {
  CallState,
  LiveCall,
  LiveCallEvent,
  LiveCallEventType,
  LiveCallResult,
  LiveCalls,
  PlacedCall,
  WholeCall,
} from "./live-call.ts";

const usual = { ring: 5_000, talk: 30_000, answered: true, recorded: false } as const;

/** Where a row of a call was written. */
interface WrittenRow {
  readonly table: string;
  readonly id: RowId;
  readonly parent: RowId;
}

/** Plays the calls of one simulator, and keeps their rows. */
export class CallExchange<Rows> implements LiveCalls {
  readonly #clock: Clock;
  readonly #definition: CallsDefinition<Rows> | undefined;
  readonly #context: () => SimulatorContext<Rows>;
  readonly #live = new Map<string, PlayedCall>();
  /** Rows by call, for those whose rows may still change. */
  readonly #written = new Map<PlayedCall, readonly WrittenRow[]>();
  readonly #listeners = new Set<(event: LiveCallEvent) => void>();
  /** What is still to be told: who hears of one step may cause the next, which is told after it. */
  readonly #untold: (() => void)[] = [];
  #telling = false;

  constructor(
    clock: Clock,
    definition: CallsDefinition<Rows> | undefined,
    context: () => SimulatorContext<Rows>,
  ) {
    this.#clock = clock;
    this.#definition = definition;
    this.#context = context;
  }

  get current(): readonly LiveCall[] {
    return [...this.#live.values()];
  }

  get(id: string): LiveCall | undefined {
    return this.#live.get(id);
  }

  subscribe(listener: (event: LiveCallEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  place(given: PlacedCall, details?: unknown): LiveCall {
    const definition = this.#definition;
    if (!definition) throw new TypeError("this simulator has no calls");
    const placed = checkPlaced(given);
    const context = this.#context();
    const id = context.ids.hex(32);
    const known = details ?? definition.begin?.({ ...placed, id }, context);
    const call: PlayedCall = new PlayedCall(id, placed, known, this.#clock, (type) => this.#tell(type, call));
    this.#live.set(id, call);
    try {
      call.ring(definition.recordingDelay ?? 0);
    } catch (error) {
      call.stop();
      this.#live.delete(id);
      throw error;
    }
    return call;
  }

  /** Forgets every call; its rows go with the state. */
  reset(): void {
    for (const call of [...this.#live.values(), ...this.#written.keys()]) call.stop();
    this.#live.clear();
    this.#written.clear();
  }

  #tell(type: LiveCallEventType, call: PlayedCall): void {
    if (call.state === "ended") this.#live.delete(call.id);
    const context = this.#context();
    this.#write(call, context);
    const event: LiveCallEvent = { type, call, time: this.#clock.now() };
    const requests = this.#definition?.deliveries?.(event, context) ?? [];
    this.#untold.push(() => {
      for (const request of requests) context.deliver(request);
      for (const listener of this.#listeners) notify(listener, () => event);
    });
    if (this.#telling) return;
    this.#telling = true;
    for (let next = this.#untold.shift(); next; next = this.#untold.shift()) next();
    this.#telling = false;
  }

  #write(call: PlayedCall, context: SimulatorContext<Rows>): void {
    const tables = context.state as unknown as Readonly<Record<string, Table<object>>>;
    const written: WrittenRow[] = [];
    const kept = new Set<string>();
    for (const { table: name, row, parent = "" } of this.#definition?.rows(call, context) ?? []) {
      const table = tables[name as string];
      if (!table) throw new TypeError(`there is no table ${String(name)}`);
      const id = (row as Record<string, RowId>)[table.definition.id as string] as RowId;
      table.insert(row as object, parent);
      written.push({ table: table.name, id, parent });
      kept.add(JSON.stringify([table.name, String(id), String(parent)]));
    }
    for (const { table, id, parent } of this.#written.get(call) ?? []) {
      if (!kept.has(JSON.stringify([table, String(id), String(parent)]))) tables[table]?.delete(id, parent);
    }
    if (call.isOver) this.#written.delete(call);
    else this.#written.set(call, written);
  }
}

/** The call with what it did not say. */
function checkPlaced(given: PlacedCall): WholeCall {
  checkMembers(given, ["from", "to", ...Object.keys(usual)], "call");
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  const placed = { ...usual, ...(Object.fromEntries(defined) as unknown as WholeCall) };
  for (const name of ["from", "to"] as const) {
    if (typeof placed[name] !== "string" || placed[name] === "")
      throw new TypeError(`call.${name}: text is needed`);
  }
  for (const name of ["ring", "talk"] as const) {
    if (!(typeof placed[name] === "number" && placed[name] >= 0))
      throw new RangeError(`call.${name}: milliseconds from 0 are needed`);
  }
  for (const name of ["answered", "recorded"] as const) {
    if (typeof placed[name] !== "boolean") throw new TypeError(`call.${name}: true or false is needed`);
  }
  return placed;
}

/** One call on its way: states, times, and the one timer that it waits for. */
class PlayedCall implements LiveCall {
  readonly id: string;
  readonly from: string;
  to: string;
  earlier: readonly string[] = [];
  state: CallState = "ringing";
  result: LiveCallResult | undefined = undefined;
  readonly placedAt: number;
  answeredAt: number | undefined = undefined;
  endedAt: number | undefined = undefined;
  readonly recorded: boolean;
  recordingReady = false;
  readonly details: unknown;
  readonly #placed: WholeCall;
  readonly #clock: Clock;
  readonly #tell: (type: LiveCallEventType) => void;
  #recordingDelay = 0;
  #stop = () => {};

  constructor(
    id: string,
    placed: WholeCall,
    details: unknown,
    clock: Clock,
    tell: (type: LiveCallEventType) => void,
  ) {
    this.id = id;
    this.from = placed.from;
    this.to = placed.to;
    this.recorded = placed.recorded;
    this.details = details;
    this.placedAt = clock.now();
    this.#placed = placed;
    this.#clock = clock;
    this.#tell = tell;
  }

  /** Whether nothing more will happen to it. */
  get isOver(): boolean {
    return this.state === "ended" && this.recordingReady === this.#hasRecording;
  }

  get #hasRecording(): boolean {
    return this.recorded && this.result === "answered";
  }

  ring(recordingDelay: number): void {
    this.#recordingDelay = recordingDelay;
    this.#after(this.#placed.ring, () => (this.#placed.answered ? this.answer() : this.hangUp("no-answer")));
    this.#tell("placed");
  }

  answer(): void {
    this.#must("be answered", "ringing");
    this.#after(this.#placed.talk, () => this.hangUp());
    this.state = "answered";
    this.answeredAt = this.#clock.now();
    this.#tell("answered");
  }

  hold(): void {
    this.#must("be held", "answered");
    this.state = "held";
    this.#tell("held");
  }

  resume(): void {
    this.#must("be resumed", "held");
    this.state = "answered";
    this.#tell("resumed");
  }

  transfer(to: string): void {
    this.#must("be transferred", "answered", "held");
    this.earlier = [...this.earlier, this.to];
    this.to = to;
    this.state = "answered";
    this.#tell("transferred");
  }

  hangUp(result: LiveCallResult = this.answeredAt === undefined ? "cancelled" : "answered"): void {
    this.#must("end", "ringing", "answered", "held");
    this.stop();
    this.state = "ended";
    this.result = result;
    this.endedAt = this.#clock.now();
    if (this.#hasRecording) {
      if (this.#recordingDelay === 0) this.recordingReady = true;
      else this.#after(this.#recordingDelay, () => this.#finishRecording());
    }
    this.#tell("ended");
  }

  /** Takes back the timer. */
  stop(): void {
    this.#stop();
  }

  #finishRecording(): void {
    this.recordingReady = true;
    this.#tell("recording-ready");
  }

  #after(milliseconds: number, work: () => void): void {
    this.#stop();
    if (milliseconds === Number.POSITIVE_INFINITY) return;
    const timer = this.#clock.setTimeout(work, milliseconds);
    // A program that has nothing else to do need not wait for the end of a simulated call. Only some runtimes can be told.
    (timer as { unref?(): void } | undefined)?.unref?.();
    this.#stop = () => {
      this.#clock.clearTimeout(timer);
      this.#stop = () => {};
    };
  }

  #must(what: string, ...states: readonly CallState[]): void {
    if (!states.includes(this.state)) throw new TypeError(`a call that is ${this.state} cannot ${what}`);
  }
}
