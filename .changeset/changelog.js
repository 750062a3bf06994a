// The lines of changelogs. A package that passes another one on has that one's sentences itself (pnpm spec:change sees to
// it), so that "Updated dependencies" would only say that numbers moved.
import usual from "@changesets/cli/changelog";

export default { ...usual, getDependencyReleaseLine: () => "" };
