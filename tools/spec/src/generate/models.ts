import ts from "typescript";
import type { SpecDocument } from "../openapi.ts";
import { documentation } from "./documentation.ts";

const { factory } = ts;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/** What the types call something else by. A schema of such a name gets it where it is exported; no schema has an underscore. */
const TAKEN = ["Blob", "Omit", "PlainPaths", "Record", "WithRequired"];
const ownName = (name: string): string => (TAKEN.includes(name) ? `Own_${name}` : name);

/**
 * Every schema as a type of its own name and with its description, and `components`, which has them by these names. So people can
 * name a type in their code, and editors show `data: Sms[]`.
 */
export function withModels(document: SpecDocument, components: ts.InterfaceDeclaration): ts.Node[] {
  const models: ts.Node[] = [];
  const named = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || !member.type) return member;
    const { text } = member.name as ts.Identifier;
    const own = ownName(text);
    const model = factory.createTypeAliasDeclaration(own === text ? EXPORT : [], own, undefined, member.type);
    models.push(described(document, text, model));
    if (own !== text) models.push(exportedAs(own, text));
    const { modifiers, name, questionToken } = member;
    const type = factory.createTypeReferenceNode(own);
    return factory.createPropertySignature(modifiers, name, questionToken, type);
  };
  const members = components.members.map((section) => {
    if (!ts.isPropertySignature(section) || (section.name as ts.Identifier).text !== "schemas")
      return section;
    if (!section.type || !ts.isTypeLiteralNode(section.type)) return section;
    const { modifiers, name, questionToken, type } = section;
    const literal = factory.createTypeLiteralNode(type.members.map(named));
    return factory.createPropertySignature(modifiers, name, questionToken, literal);
  });
  const { modifiers, name, typeParameters, heritageClauses } = components;
  return [
    factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, members),
    ...models,
  ];
}

function described(document: SpecDocument, name: string, model: ts.Node): ts.Node {
  const { description, deprecated } = document.components?.schemas?.[name] ?? {};
  const comment = documentation(deprecated === true ? `${description ?? ""}\n\n@deprecated` : description);
  if (comment === "") return model;
  const text = comment.slice("/*".length, -"*/\n".length);
  return ts.addSyntheticLeadingComment(model, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

const exportedAs = (own: string, name: string): ts.Node =>
  factory.createExportDeclaration(
    undefined,
    true,
    factory.createNamedExports([factory.createExportSpecifier(false, own, name)]),
  );

/** The types with a schema's name for its place in the document. */
export const byName = (types: string): string =>
  types.replaceAll(/\bcomponents\["schemas"\]\["(\w+)"\]/g, (_, name: string) => ownName(name));
