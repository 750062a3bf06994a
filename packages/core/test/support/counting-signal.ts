type Listener = Parameters<EventTarget["addEventListener"]>;

/** A signal that knows its listeners. */
export class CountingSignal extends EventTarget {
  aborted = false;
  reason: unknown;
  readonly listeners = new Set<Listener[1]>();

  override addEventListener(...parameters: Listener): void {
    this.listeners.add(parameters[1]);
    super.addEventListener(...parameters);
  }

  override removeEventListener(...parameters: Listener): void {
    this.listeners.delete(parameters[1]);
    super.removeEventListener(...parameters);
  }

  abort(reason?: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.dispatchEvent(new Event("abort"));
  }

  /** As the option takes it. */
  get asSignal(): AbortSignal {
    return this as unknown as AbortSignal;
  }
}
