/** A call as the CRM keeps it, whoever's telephone system it came from. */
export interface CrmCall {
  /** Unique in the whole CRM: the vendor's name and its id of the call. */
  readonly id: string;
  readonly direction: "in" | "out";
  readonly from: string;
  readonly to: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Seconds of talk; 0 for a call that nobody took. */
  readonly talkSeconds: number;
  readonly missed: boolean;
  /** Ids of its recordings at the vendor's. */
  readonly recordings: readonly string[];
}

/** A task for a person: a caller waits to be called back. */
export interface CallBackTask {
  readonly callId: string;
  readonly number: string;
}

/** The part of a CRM that a synchronisation needs. Writing a call twice changes nothing. */
export class Crm {
  readonly #calls = new Map<string, CrmCall>();
  readonly #tasks = new Map<string, CallBackTask>();
  /** How far each vendor's synchronisation has come. */
  readonly #marks = new Map<string, string>();

  /** Writes a call, and a task for one that was missed. Tells whether it is new. */
  upsert(call: CrmCall): boolean {
    const isNew = !this.#calls.has(call.id);
    this.#calls.set(call.id, call);
    if (isNew && call.missed) this.#tasks.set(call.id, { callId: call.id, number: call.from });
    return isNew;
  }

  /** How far a vendor's synchronisation has come, in the vendor's own words. */
  markOf(vendor: string): string | undefined {
    return this.#marks.get(vendor);
  }

  setMark(vendor: string, mark: string): void {
    this.#marks.set(vendor, mark);
  }

  get calls(): readonly CrmCall[] {
    return [...this.#calls.values()];
  }

  get tasks(): readonly CallBackTask[] {
    return [...this.#tasks.values()];
  }
}
