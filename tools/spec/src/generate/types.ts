import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { type MovedOperation, normalise } from "../normalise.ts";
import type { SpecDocument } from "../openapi.ts";
import { forTypeScript } from "./for-typescript.ts";
import { withModels } from "./models.ts";
import { stringType } from "./string-type.ts";
import { rewriteComments } from "./type-comments.ts";

/** What openapi-typescript writes of an operation without cookie parameters; nothing reads it. */
const NO_COOKIES = /^ +cookie\?: never;\n/gm;

/** What it writes of an answer whose headers the document does not name; nothing reads it. */
const NO_HEADERS = /^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm;

/** `paths`, `components` and `operations` as openapi-typescript writes them, with the operations of OpenAPI 3.2. */
export function generateTypes(document: SpecDocument): string {
  const { document: usual, moved } = normalise(document);
  const declarations = declarationsOf(forTypeScript(usual) as unknown as OpenAPI3);
  rewriteComments(declarations);
  return astToString(
    declarations
      .filter((node) => !isUnused(node))
      .map((node) => (isInterface(node, "paths") || isInterface(node, "operations") ? leavable(node) : node))
      .map((node) =>
        documented(isInterface(node, "paths") ? plainPaths(operationsOnly(moveBack(node, moved))) : node),
      )
      .flatMap((node) => (isInterface(node, "components") ? withModels(document, node) : [node])),
  )
    .replaceAll(NO_COOKIES, "")
    .replaceAll(NO_HEADERS, "");
}

/** What openapi-typescript's own entry does after it has linted and bundled a document, which is done already. */
function declarationsOf(document: OpenAPI3): ts.Node[] {
  const silent = { silent: true };
  const context: Partial<GlobalContext> = {
    ...silent,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    discriminators: scanDiscriminators(document, silent),
    injectFooter: [],
    transform: stringType,
    resolve: (reference) => resolveRef(document, reference, silent),
  };
  return transformSchema(document, context as GlobalContext);
}

const descriptions: Readonly<Record<string, string>> = {
  paths:
    "Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets.",
  components: "The document's parts by kind and name: schemas, parameters, answers.",
  operations: "Operation id to what the operation takes and answers.",
};

/** The interface, with a comment that says what it is. */
function documented(node: ts.Node): ts.Node {
  const description = ts.isInterfaceDeclaration(node) ? descriptions[node.name.text] : undefined;
  return description === undefined
    ? node
    : ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, `* ${description} `, true);
}

// Deliveries are read with the types of their schemas. What a document has none of is an alias of an empty record.
function isUnused(node: ts.Node): boolean {
  return (
    (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) &&
    ["webhooks", "$defs"].includes(node.name.text)
  );
}

function isInterface(node: ts.Node, name: string): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === name;
}

/**
 * Lets optional query parameters and headers be `undefined`, which leaves them out: under `exactOptionalPropertyTypes` they could
 * only be absent.
 */
function leavable(node: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const { factory } = ts;
  const inside =
    (names: readonly string[], change: (member: ts.PropertySignature) => ts.PropertySignature) =>
    (member: ts.PropertySignature): ts.PropertySignature =>
      names.length > 0 && !names.includes(nameOf(member))
        ? member
        : withMembers(member, membersOf(member).map(change));
  const orUndefined = (member: ts.PropertySignature): ts.PropertySignature => {
    const { modifiers, name, questionToken, type } = member;
    if (!questionToken || !type) return member;
    const wider = factory.createUnionTypeNode([
      type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(member, modifiers, name, questionToken, wider);
  };
  const change = inside([], inside(["parameters"], inside(["query", "header"], orUndefined)));
  const members = node.members.map((member) => (ts.isPropertySignature(member) ? change(member) : member));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

/** Puts the operations that `normalise` moved back under their real path, with the method's name in lower case. */
function moveBack(paths: ts.InterfaceDeclaration, moved: readonly MovedOperation[]): ts.InterfaceDeclaration {
  const byPath = new Map(
    paths.members.filter(ts.isPropertySignature).map((member) => [nameOf(member), member]),
  );
  for (const { path, method, syntheticPath } of moved) {
    const target = byPath.get(path);
    const operation = membersOf(byPath.get(syntheticPath)).find((member) => nameOf(member) === "post");
    if (!target || !operation) throw new Error(`openapi-typescript wrote no type for ${method} ${path}`);
    byPath.set(
      path,
      withMember(
        target,
        ts.factory.createPropertySignature(
          undefined,
          ts.factory.createIdentifier(method.toLowerCase()),
          undefined,
          operation.type,
        ),
      ),
    );
    byPath.delete(syntheticPath);
  }
  const { modifiers, name, typeParameters, heritageClauses } = paths;
  const members = [...byPath.values()];
  return ts.factory.updateInterfaceDeclaration(
    paths,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/**
 * Paths with their operations alone: no methods that they do not have, and no parameters, which each operation has, too. Nothing
 * reads those, and they were most of the interface.
 */
function operationsOnly(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const isOperation = ({ type }: ts.PropertySignature) =>
    type !== undefined && ts.isIndexedAccessTypeNode(type);
  const members = paths.members
    .filter(ts.isPropertySignature)
    .map((path) => withMembers(path, membersOf(path).filter(isOperation)));
  const { modifiers, name, typeParameters, heritageClauses } = paths;
  return ts.factory.updateInterfaceDeclaration(
    paths,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/**
 * The interface as an extension of what core makes of its members: openapi-fetch's types take `string & {}` for an object.
 * A second set of types would double the size of the file, and this costs those nothing who do not look at `paths`.
 */
function plainPaths(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const { factory } = ts;
  const members = factory.createTypeLiteralNode([...paths.members]);
  const plain = factory.createExpressionWithTypeArguments(factory.createIdentifier("PlainPaths"), [members]);
  const heritage = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [plain]);
  return factory.updateInterfaceDeclaration(
    paths,
    paths.modifiers,
    paths.name,
    paths.typeParameters,
    [heritage],
    [],
  );
}

function withMember(path: ts.PropertySignature, member: ts.PropertySignature): ts.PropertySignature {
  return withMembers(path, [...membersOf(path), member]);
}

function withMembers(
  property: ts.PropertySignature,
  members: readonly ts.PropertySignature[],
): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!type || !ts.isTypeLiteralNode(type)) return property;
  const literal = ts.factory.createTypeLiteralNode(members);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, literal);
}

function membersOf(property: ts.PropertySignature | undefined): ts.PropertySignature[] {
  const type = property?.type;
  return type && ts.isTypeLiteralNode(type) ? type.members.filter(ts.isPropertySignature) : [];
}

function nameOf(member: ts.PropertySignature): string {
  return ts.isComputedPropertyName(member.name) ? "" : member.name.text;
}
