import type { Loose } from "../rooms-document.ts";
import { type Row, withOauth } from "./row.ts";

/** Tokens for devices. */
function device(document: Loose): void {
  withOauth(document);
  const addresses = {
    deviceAuthorizationUrl: "https://a.example/device",
    tokenUrl: "https://rooms.example/token",
  };
  document.components.securitySchemes.oauth.flows.deviceAuthorization = { ...addresses, scopes: {} };
}

/** How credentials are sent and got. */
export const schemes: readonly Row[] = [
  [
    "devices ask elsewhere",
    "major",
    "request",
    "The credentials oauth are asked for by devices at https://b.example/device instead of https://a.example/device",
    (d) => {
      d.components.securitySchemes.oauth.flows.deviceAuthorization.deviceAuthorizationUrl =
        "https://b.example/device";
    },
    device,
  ],
  [
    "a scheme is deprecated",
    "minor",
    "request",
    "The credentials token are deprecated",
    (d) => {
      d.components.securitySchemes.token.deprecated = true;
    },
  ],
  [
    "a scheme is no longer deprecated",
    "patch",
    "request",
    "The credentials token are no longer deprecated",
    (d) => {
      d.components.securitySchemes.token.deprecated = false;
    },
    (d) => {
      d.components.securitySchemes.token.deprecated = true;
    },
  ],
  [
    "a scheme that nothing takes changes",
    "patch",
    "none",
    "The credentials spare, which no operation takes, are sent as the query k instead of the header k",
    (d) => {
      d.components.securitySchemes.spare.in = "query";
    },
    (d) => {
      d.components.securitySchemes.spare = { type: "apiKey", in: "header", name: "k" };
    },
  ],
  [
    "a scheme that nothing takes comes",
    "patch",
    "none",
    "The document is written otherwise, with the same meaning",
    (d) => {
      d.components.securitySchemes.spare = { type: "apiKey", in: "header", name: "k" };
    },
  ],
  ...(
    [
      ["major", "are described at https://b.example instead of https://a.example", "https://b.example"],
      ["major", "are described at no address instead of https://a.example", undefined],
    ] as const
  ).map(
    ([level, words, address]): Row => [
      `the authorization server ${words}`,
      level,
      "request",
      `The credentials oauth ${words}`,
      (d) => {
        d.components.securitySchemes.oauth.oauth2MetadataUrl = address;
      },
      (d) => {
        withOauth(d);
        d.components.securitySchemes.oauth.oauth2MetadataUrl = "https://a.example";
      },
    ],
  ),
  [
    "the authorization server is described at last",
    "minor",
    "request",
    "The credentials oauth are described at https://a.example",
    (d) => {
      d.components.securitySchemes.oauth.oauth2MetadataUrl = "https://a.example";
    },
    withOauth,
  ],
];
