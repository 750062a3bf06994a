import { locate, type Pointer, valueAt } from "../../../core/test/support/document-pointer.ts";
import document from "../../src/generated/openapi.json" with { type: "json" };

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** Takes several values. */
  readonly isList: boolean;
  /** Its values, or those of its list, are text. */
  readonly isText: boolean;
}

/** One operation of the document, as far as calling it needs. */
export interface Operation {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** The example of the JSON body, or `multipart` for a form with a file; undefined without a body. */
  readonly body: unknown;
  /** The declared success status, and the content types of its body. */
  readonly status: number;
  readonly answers: readonly string[];
  /** How `paginate` walks it, and the property that holds the rows of an answer that is not an array. */
  readonly pagination: { readonly style: string; readonly items?: string } | undefined;
  /** Where the document has the schema of a JSON answer. */
  readonly schema: Pointer | undefined;
}

/** The table: every operation of the document. */
export const operations: readonly Operation[] = Object.keys(document.paths).flatMap((path) =>
  (["GET", "PUT", "POST", "DELETE"] as const).flatMap((method) => {
    const at = locate(document, ["paths", path, method.toLowerCase()]);
    return at ? [operation(method, path, at)] : [];
  }),
);

function operation(method: Operation["method"], path: string, at: Pointer): Operation {
  const [status = ""] = keysAt([...at, "responses"]).filter((declared) => declared.startsWith("2"));
  const answer = [...at, "responses", status, "content"];
  return {
    method,
    path,
    id: String(valueAt(document, [...at, "operationId"])),
    parameters: [...parametersAt(["paths", path, "parameters"]), ...parametersAt([...at, "parameters"])],
    body: bodyAt([...at, "requestBody", "content"]),
    status: Number(status),
    answers: keysAt(answer),
    pagination: found([...at, "x-pagination"]) as Operation["pagination"],
    schema: locate(document, [...answer, "application/json", "schema"]),
  };
}

function parametersAt(at: Pointer): Parameter[] {
  return keysAt(at).map((index) => {
    const one = [...at, index];
    const isList = found([...one, "schema", "type"]) === "array";
    const type = found([...one, "schema", ...(isList ? ["items"] : []), "type"]);
    return {
      name: String(found([...one, "name"])),
      in: found([...one, "in"]) as Parameter["in"],
      required: found([...one, "required"]) === true,
      isList,
      isText: type === "string",
    };
  });
}

function bodyAt(content: Pointer): unknown {
  return keysAt(content).includes("multipart/form-data")
    ? "multipart"
    : found([...content, "application/json", "example"]);
}

function found(at: Pointer): unknown {
  const place = locate(document, at);
  return place && valueAt(document, place);
}

function keysAt(at: Pointer): string[] {
  return Object.keys(found(at) ?? {});
}
