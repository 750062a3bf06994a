// Imported before everything else, so that it sees the runtime's globals as they were.

const identity = ({ value, get, set }: PropertyDescriptor): readonly unknown[] => [value, get, set];

function snapshot(): Map<string, readonly unknown[]> {
  const descriptors = Object.getOwnPropertyDescriptors(globalThis) as unknown as Record<
    string,
    PropertyDescriptor
  >;
  return new Map(Object.entries(descriptors).map(([name, descriptor]) => [name, identity(descriptor)]));
}

const before = snapshot();
let after: Map<string, readonly unknown[]> | undefined;

/** Called once, right after the packages were imported. */
export function packagesAreImported(): void {
  after = snapshot();
}

/** Names of globals that importing the packages has added, removed or replaced. */
export function changedGlobals(): readonly string[] {
  const names = new Set([...before.keys(), ...(after?.keys() ?? [])]);
  return [...names].filter((name) => {
    const [old, now] = [before.get(name), after?.get(name)];
    return !old || !now || old.some((part, index) => !Object.is(part, now[index]));
  });
}
