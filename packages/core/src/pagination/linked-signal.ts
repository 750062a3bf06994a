/** A signal of our own that also follows the caller's. */
export interface LinkedSignal {
  readonly signal: AbortSignal;
  abort(): void;
  /** Takes the listener off the caller's signal, which may outlive many walks. */
  unlink(): void;
}

export function linkSignal(parent: AbortSignal | undefined): LinkedSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (parent?.aborted) abort();
  else parent?.addEventListener("abort", abort, { once: true });
  return { signal: controller.signal, abort, unlink: () => parent?.removeEventListener("abort", abort) };
}
