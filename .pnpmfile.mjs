// The node-linux-* packages give "os" and "cpu" as plain strings, which pnpm ignores; as lists they keep
// the wrong architecture's 100 MB away.
const asList = (value) => (typeof value === "string" ? [value] : value);

export const hooks = {
  readPackage(manifest) {
    if (manifest.name?.startsWith("node-linux-")) {
      manifest.os = asList(manifest.os);
      manifest.cpu = asList(manifest.cpu);
    }
    // Only its bundle for browsers is used, which holds what it needs: 300 packages less.
    if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
    return manifest;
  },
};
