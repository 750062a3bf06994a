/** Peer -> a program that makes one GET with it. */
export const peerOneGetPrograms: Readonly<Record<string, string>> = {
  "bare fetch": `
    fetch(new Request("https://pbx.example/api/v1/sip/80", { headers: { authorization: "Bearer made-up" } }))
      .then((response) => response.json()).then(console.log);`,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "https://pbx.example", headers: { authorization: "Bearer made-up" } });
    client.GET("/api/v1/sip/{sip_id}", { params: { path: { sip_id: 80 } } }).then(console.log);`,
  "hey-api client": `
    import { client } from "./hey-api/plusofon/client.gen.ts";
    import { getSipAccount } from "./hey-api/plusofon/sdk.gen.ts";
    client.setConfig({ auth: "made-up" });
    getSipAccount({ path: { sip_id: 80 } }).then(console.log);`,
  ofetch: `
    import { ofetch } from "ofetch";
    ofetch("https://pbx.example/api/v1/sip/80", { headers: { authorization: "Bearer made-up" } }).then(console.log);`,
  ky: `
    import ky from "ky";
    ky.get("https://pbx.example/api/v1/sip/80", { headers: { authorization: "Bearer made-up" } }).json().then(console.log);`,
  axios: `
    import axios from "axios";
    axios.get("https://pbx.example/api/v1/sip/80", { headers: { authorization: "Bearer made-up" } }).then(console.log);`,
  "@octokit/request": `
    import { request } from "@octokit/request";
    request("GET /api/v1/sip/{sip_id}", { baseUrl: "https://pbx.example", sip_id: 80 }).then(console.log);`,
  openai: `
    import OpenAI from "openai";
    new OpenAI({ apiKey: "made-up" }).vectorStores.retrieve("80").then(console.log);`,
  telnyx: `
    import Telnyx from "telnyx";
    new Telnyx({ apiKey: "made-up" }).phoneNumbers.retrieve("80").then(console.log);`,
};
