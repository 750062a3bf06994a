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
    // It calls TypeScript's API, which 7 has no more; as a peer it would get the root's.
    if (manifest.name === "ts-jest") {
      delete manifest.peerDependencies.typescript;
      manifest.dependencies.typescript = "5.9.3";
    }
    return manifest;
  },
};
