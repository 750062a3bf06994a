import { isObject } from "../../../../../packages/core/src/document/openapi-document.ts";
import { MEDIA_TYPE } from "../comparable.ts";
import type { Case } from "../corrections/correction.ts";
import { type Draft, valueText } from "./draft.ts";

/** A parameter that came, went, or changed otherwise than in its schema. */
export function parameterDrafts({ change, place }: Case): Draft[] {
  const [operation = ""] = place.operations;
  const { kind, property, base, revision } = change;
  if (kind !== "modified") {
    const value = (revision ?? base)?.value;
    const parameter = isObject(value) ? value : {};
    const needed = kind === "added" && parameter.required === true ? "required " : "";
    const verb = kind === "added" ? "gains" : "loses";
    return [{ sentence: `${operation} ${verb} the ${needed}${parameter.in} parameter ${parameter.name}` }];
  }
  const named = place.owner.replace(/ of [A-Z]+ \/.*$/, "");
  switch (property) {
    case "required": {
      const verb = revision?.value === true ? "requires" : "no longer requires";
      return [{ sentence: `${operation} ${verb} ${named}` }];
    }
    case "name": {
      const kindOf = /^the (\w+) parameter/.exec(named)?.[1];
      const text = `renames the ${kindOf} parameter ${base?.value} to ${revision?.value}`;
      return [{ sentence: `${operation} ${text}` }];
    }
    case "in": {
      const name = named.replace(/^the \w+ parameter /, "");
      return [
        {
          sentence: `${operation} moves the parameter ${name} from the ${base?.value} to the ${revision?.value}`,
        },
      ];
    }
    case "deprecated":
      return [
        { sentence: `${operation} ${revision?.value === true ? "deprecates" : "brings back"} ${named}` },
      ];
    case MEDIA_TYPE: {
      const text =
        revision?.value === undefined
          ? `no longer writes ${named} as ${base?.value}`
          : `writes ${named} as ${revision.value}`;
      return [{ sentence: `${operation} ${text}` }];
    }
    case "style": {
      const usual = ["query", "cookie"].some((where) => named.startsWith(`the ${where} `))
        ? "form"
        : "simple";
      return [{ sentence: `${operation} writes ${named} in the style ${revision?.value ?? usual}` }];
    }
    case "explode": {
      const way = revision?.value === true ? "as parameters of their own" : "in one parameter";
      return [{ sentence: `${operation} writes several values of ${named} ${way}` }];
    }
    case "allowReserved": {
      const way = revision?.value === true ? "as they are" : "encoded";
      return [{ sentence: `${operation} writes reserved characters in ${named} ${way}` }];
    }
    case "allowEmptyValue": {
      const verb = revision?.value === true ? "takes" : "no longer takes";
      return [{ sentence: `${operation} ${verb} ${named} without a value` }];
    }
    default: {
      const text = `changes the ${property} of ${named} from ${valueText(base?.value)} to ${valueText(revision?.value)}`;
      return [{ sentence: `${operation} ${text}` }];
    }
  }
}
