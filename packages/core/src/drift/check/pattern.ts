const compiled = new Map<string, RegExp | undefined>();

/** Whether a text matches a pattern of the document; undefined for a pattern that this runtime does not understand. */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern)?.test(text);
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    // Lint says so where the document is written.
    return undefined;
  }
}
