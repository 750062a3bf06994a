import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";

/** Files that nobody here writes: a vendor's document need not describe everything, and dependencies have their own docs. */
const NOT_OURS = /(^|\/)(src\/generated|node_modules)\//;

/** What TypeDoc calls a type that is written where it is used. */
const NAMELESS = "__type";

/**
 * A line for each property without a docstring: of interfaces, classes and type literals, those of parameters and results
 * included. An inherited one is named once, by the type that declares it where that is exported. Generated ones are left out.
 */
export function undocumentedProperties(project: ProjectReflection): string[] {
  const found = new Map<string, DeclarationReflection>();
  for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
    if (!property.isDeclaration() || property.hasComment() || holdsFunction(property)) continue;
    const place = placeOf(property);
    if (place === undefined || NOT_OURS.test(place)) continue;
    // Several may stand on one line.
    const declaration = `${place} ${property.name}`;
    const known = found.get(declaration);
    if (!known || (known.inheritedFrom && !property.inheritedFrom)) found.set(declaration, property);
  }
  return [...found.values()].map((property) => `${placeOf(property)}: ${nameOf(property)} has no docstring`);
}

/** TypeDoc takes a property that holds a function for a method, and complains itself. */
function holdsFunction({ type }: DeclarationReflection): boolean {
  return type?.type === "reflection" && type.declaration.signatures !== undefined;
}

/** File and line, from the root of the repository. */
function placeOf({ sources }: DeclarationReflection): string | undefined {
  const [source] = sources ?? [];
  return source && `${source.fileName}:${source.line}`;
}

/** The property behind what it is in: "Simulator.name", "PagedList.toArray.options.cap". */
function nameOf(property: DeclarationReflection): string {
  const names = [property.name];
  for (let around = property.parent; around; around = around.parent) {
    if (around.kindOf([ReflectionKind.Project, ReflectionKind.Module])) break;
    // A signature has the name of its function.
    if (around.name !== NAMELESS && !around.kindOf(ReflectionKind.SomeSignature)) names.unshift(around.name);
  }
  return names.join(".");
}
