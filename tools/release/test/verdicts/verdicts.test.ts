import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../src/diff/compare.ts";
import { type Loose, roomsDocument } from "./rooms-document.ts";
import { access } from "./single-changes/access.ts";
import { answers } from "./single-changes/answers.ts";
import { bodies } from "./single-changes/bodies.ts";
import { bothWays } from "./single-changes/both-ways.ts";
import { closedSets } from "./single-changes/closed-sets.ts";
import { composed } from "./single-changes/composed.ts";
import { credentials } from "./single-changes/credentials.ts";
import { deliveries } from "./single-changes/deliveries.ts";
import { discriminators } from "./single-changes/discriminators.ts";
import { documentation } from "./single-changes/documentation.ts";
import { forms } from "./single-changes/forms.ts";
import { furtherSpellings } from "./single-changes/further-spellings.ts";
import { headersAndStatuses } from "./single-changes/headers-and-statuses.ts";
import { limits } from "./single-changes/limits.ts";
import { lists } from "./single-changes/lists.ts";
import { looserRequests } from "./single-changes/looser-requests.ts";
import { mediaTypes } from "./single-changes/media-types.ts";
import { names } from "./single-changes/names.ts";
import { objects } from "./single-changes/objects.ts";
import { operationSpellings } from "./single-changes/operation-spellings.ts";
import { operations } from "./single-changes/operations.ts";
import { otherFields } from "./single-changes/other-fields.ts";
import { parameterValues } from "./single-changes/parameter-values.ts";
import { parameters } from "./single-changes/parameters.ts";
import { requests } from "./single-changes/requests.ts";
import { list, room, schemas } from "./single-changes/row.ts";
import { rules } from "./single-changes/rules.ts";
import { schemaSpellings } from "./single-changes/schema-spellings.ts";
import { schemes } from "./single-changes/schemes.ts";
import { servers } from "./single-changes/servers.ts";
import { singleValues } from "./single-changes/single-values.ts";
import { spellings } from "./single-changes/spellings.ts";
import { structures } from "./single-changes/structures.ts";
import { values } from "./single-changes/values.ts";
import { webhooks } from "./single-changes/webhooks.ts";
import { wholeDocuments } from "./single-changes/whole-documents.ts";
import { wholeValues } from "./single-changes/whole-values.ts";

const tables = {
  ...{ operations, parameters, requests, answers, structures, webhooks, names, documentation },
  ...{
    credentials,
    values,
    forms,
    limits,
    looserRequests,
    otherFields,
    headersAndStatuses,
    servers,
    wholeValues,
  },
  ...{
    closedSets,
    composed,
    deliveries,
    discriminators,
    lists,
    mediaTypes,
    objects,
    parameterValues,
    rules,
    schemes,
  },
  ...{ wholeDocuments, bothWays, singleValues, bodies, access },
};

// All cases share one process of Redocly.
describe.concurrent.for(Object.entries(tables))("a single change of %s", ([, rows]) => {
  test.for(rows)("%s: %s", async ([, level, direction, sentence, edit, before]) => {
    const [base, revision] = [roomsDocument(), roomsDocument()];
    for (const document of [base, revision]) before?.(document);
    edit(revision);

    const changes = await compareDocuments(base, revision);

    expect(changes[0]).toMatchObject({ level, direction, sentence });
  });
});

describe("the same API in other words", () => {
  test.for([...spellings, ...schemaSpellings, ...operationSpellings, ...furtherSpellings])(
    "%s is no change, whichever comes first",
    async ([, edit, before]) => {
      const [base, revision] = [roomsDocument(), roomsDocument()];
      for (const document of [base, revision]) before?.(document);
      edit(revision);

      expect(await compareDocuments(base, revision)).toEqual([]);
      expect(await compareDocuments(revision, base)).toEqual([]);
    },
  );

  test.for<[string, (document: Loose) => void]>([
    ["parameters in another order", (d) => list(d).parameters.reverse()],
    ["required fields in another order", (d) => schemas(d).Room.required.reverse()],
    ["alternatives in another order", (d) => schemas(d).Room.properties.form.oneOf.reverse()],
    ["the parts of an allOf in another order", (d) => schemas(d).Meeting.allOf.reverse()],
    [
      "fields in another order",
      (d) => {
        schemas(d).Room.properties = Object.fromEntries(Object.entries(schemas(d).Room.properties).reverse());
      },
    ],
    [
      "schemas in another order",
      (d) => {
        d.components.schemas = Object.fromEntries(Object.entries(schemas(d)).reverse());
      },
    ],
  ])("%s is no change", async ([, edit]) => {
    const revision = roomsDocument();
    edit(revision);

    expect(await compareDocuments(roomsDocument(), revision)).toEqual([]);
  });

  test.for<[string, (document: Loose) => void]>([
    [
      "a path's parameters at each operation",
      (d) => {
        const { parameters: shared, ...operations } = room(d);
        for (const operation of Object.values<Loose>(operations)) operation.parameters = shared;
        d.paths["/rooms/{room_id}"] = operations;
      },
    ],
    [
      "a reference written out that keeps its name",
      (d) => {
        schemas(d).Room.properties.owner = schemas(d).Person;
      },
    ],
    [
      "an allOf written out",
      (d) => {
        schemas(d).Meeting = {
          type: "object",
          required: ["from"],
          properties: { from: { type: "string" }, topic: { type: "string" } },
        };
      },
    ],
  ])("%s is a patch, for the document is published", async ([, edit]) => {
    const revision = roomsDocument();
    edit(revision);

    expect(await compareDocuments(roomsDocument(), revision)).toMatchObject([
      { level: "patch", rule: "document-changed" },
    ]);
  });
});
