import {
  Application,
  Converter,
  type Logger,
  LogLevel,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc";
import type { ReferenceEntry } from "./entries.ts";
import { referenceProgram } from "./program.ts";
import { undocumentedProperties } from "./undocumented-properties.ts";

/** The reference as TypeDoc has read it, and whether it had nothing to complain about. */
export interface ApiReference {
  readonly app: Application;
  readonly project: ProjectReflection;
  readonly clean: boolean;
}

/**
 * Reads the sources of all entries, and complains about each exported name, and each member of one, without a docstring,
 * and about links in docstrings that lead nowhere.
 */
export async function readReference(
  root: string,
  entries: readonly ReferenceEntry[],
  logger?: Logger,
): Promise<ApiReference> {
  const app = await Application.bootstrap({
    name: "pbxkit",
    basePath: root,
    readme: "none",
    // What one calls first, then what goes in and comes out.
    kindSortOrder: ["Module", "Function", "Class", "Interface", "TypeAlias", "Variable", "Reference"],
    logLevel: LogLevel.Warn,
    excludePrivate: true,
    excludeInternal: true,
    disableGit: true,
    gitRevision: "main",
    sourceLinkTemplate: "https://github.com/pbxkit/pbxkit/blob/{gitRevision}/{path}#L{line}",
    packagesRequiringDocumentation: [...new Set(entries.map((entry) => entry.package))],
    requiredToBeDocumented: [
      "Enum",
      "EnumMember",
      "Variable",
      "Function",
      "Class",
      "Interface",
      "Constructor",
      "Method",
      "Accessor",
      "TypeAlias",
    ],
    validation: {
      notDocumented: true,
      // The types that types are put together from stay private on purpose.
      notExported: false,
      invalidLink: true,
      invalidPath: true,
      rewrittenLink: true,
      unusedMergeModuleWith: true,
    },
  });
  if (logger) app.logger = logger;
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => withoutMembersForMachines(project));
  const program = referenceProgram(root, entries);
  const project = app.converter.convert(
    entries.map(({ name, source }) => {
      const sourceFile = program.getSourceFile(source);
      if (!sourceFile) throw new Error(`${name} has no source at ${source}`);
      return { displayName: name, program, sourceFile };
    }),
  );
  app.validate(project);
  for (const problem of undocumentedProperties(project)) app.logger.warn(problem);
  return { app, project, clean: !app.logger.hasWarnings() && !app.logger.hasErrors() };
}

/** `paths`, `operations` and the like are there for types to look things up in; nobody reads their thousands of members. */
function withoutMembersForMachines(project: ProjectReflection): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (!reflection.isDeclaration()) continue;
    if (!reflection.sources?.some(({ fileName }) => fileName.endsWith("/generated/schema.ts"))) continue;
    for (const member of [...(reflection.children ?? [])]) project.removeReflection(member);
  }
}
