// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { OpenApiDocument } from "@pbxkit/core/testing";

const _0 = `":{"$ref":"#/components/`;
const _1 = `{"$ref":"#/components/`;
const _2 = `":{"type":["string","null"]`;
const _3 = `":{"type":["string","`;
const _4 = `"content":{"application/json":{"schema${_0}schemas`;
const _5 = `,"404${_0}responses/NotFound"},"422${_0}responses/ValidationFailed`;
const _6 = `${_0}schemas/Flag"},"`;
const _7 = `,"401${_0}responses/Unauthorized"},"403${_0}responses/Forbidden`;
const _8 = `${_2}},"allow_long_distance${_6}cf_unconditional_enabled${_6}cf_unconditional_dest${_2}},"cf_unavailable_enabled${_6}cf_unavailable_dest`;
const _9 = `{"type":"object","additionalProperties":`;
const _a = `,"direct_media${_6}rtp_symmetric${_6}force_rport${_6}rewrite_contact${_6}language${_2}},"outgoing_cli`;
const _b = `${_2}}${_a}${_8}${_2}},"cf_noanswer_enabled${_6}cf_noanswer_dest${_2}},"cf_noanswer_timeout`;
const _c = `"/api/organizations/{tenant_id}/endpoints/`;
const _d = `":{"parameters":[${_1}parameters/TenantId"}`;
const _e = `":{"type":"`;
const _f = `":{"operationId":"`;
const _g = `,"responses":{"`;
const _h = `,"properties":{"`;
const _i = `","requestBody":{"required":true,${_4}/`;
const _j = `},"allow${_b}${_0}schemas/NoAnswerTimeout"},"cf_busy_enabled${_6}cf_busy_dest`;

/** The vendor's document without its prose. */
export const document: OpenApiDocument = JSON.parse(
  `{"openapi":"3.1.0","info":{"title":"CallBox tenant API","version":"1.0.0","x-vendor-docs":"https://docs.callbox.kz/api/callbox/endpoints/"},"servers":[{"url":"{baseUrl}","variables":{"baseUrl":{"default":"https://callbox.example"}}}],"security":[{"bearerAuth":[]}],"paths":{${_c}${_d}],"get${_f}listEndpoints","x-effect":"read","x-pagination":{"style":"offset","id":"id","offset":"skip","size":"limit","end":"short"},"parameters":[{"name":"skip","in":"query","schema${_e}integer","minimum":0,"default":0}},{"name":"limit","in":"query","schema${_e}integer","minimum":1,"default":100}}]${_g}200":{"content":{"application/json":{"schema${_e}array","items${_0}schemas/Endpoint"}}}}}${_7}"}${_5}"}}},"post${_f}createEndpoint","x-effect":"once${_i}EndpointCreate"}}}}${_g}201${_0}responses/Endpoint"}${_7}"}${_5}"}}}},${_c}status${_d}],"get${_f}getEndpointStatuses","x-effect":"read"${_g}200":{${_4}/EndpointsStatus"}}}}${_7}"}${_5}"}}}},${_c}{endpoint_id}${_d},${_1}parameters/EndpointId"}],"get${_f}getEndpoint","x-effect":"read"${_g}200${_0}responses/Endpoint"}${_7}"}${_5}"}}},"put${_f}updateEndpoint","x-effect":"idempotent${_i}EndpointUpdate"}}}}${_g}200${_0}responses/Endpoint"}${_7}"}${_5}"}}},"delete${_f}deleteEndpoint","x-effect":"idempotent"${_g}200":{},"204":{}${_7}"}${_5}"}}}},${_c}{endpoint_id}/password${_d},${_1}parameters/EndpointId"}],"put${_f}setEndpointPassword","x-effect":"idempotent${_i}EndpointPasswordUpdate"}}}}${_g}200":{${_4}/EndpointPasswordResult"}}}}${_7}"}${_5}"}}}}},"components":{"securitySchemes":{"bearerAuth${_e}http","scheme":"bearer"}},"parameters":{"TenantId":{"name":"tenant_id","in":"path","required":true,"schema${_3}integer"]}},"EndpointId":{"name":"endpoint_id","in":"path","required":true,"schema${_3}integer"]}}}${_g}Endpoint":{${_4}/Endpoint"}}}},"Unauthorized":{"headers":{"WWW-Authenticate":{"schema${_e}string"}}},${_4}/Problem"}}}},"Forbidden":{${_4}/Problem"}}}},"NotFound":{${_4}/Problem"}}}},"ValidationFailed":{${_4}/HTTPValidationError"}}}}},"schemas":{"Endpoint${_e}object"${_h}id${_3}integer","null"]},"name${_2}},"tenant_id${_3}integer","null"]},"context${_2}},"transport${_2}},"disallow${_2}},"allow${_b}":{"type":["integer","null"]},"cf_busy_enabled${_6}cf_busy_dest${_2}},"aors${_2}},"auth${_2}},"type${_2}},"mailboxes${_2}}}},"EndpointCreate":${_9}false,"required":["name","extension","password"]${_h}name${_e}string"},"extension${_e}string","pattern":"^[0-9]{3}$"},"password${_0}schemas/SipPassword"},"transport${_2}},"disallow${_2}${_j}${_2}}}},"EndpointUpdate":${_9}false${_h}name${_e}string"},"transport${_2}},"disallow${_2}${_j}${_2}}}},"EndpointPasswordUpdate":${_9}false,"required":["password"]${_h}password${_0}schemas/SipPassword"}}},"EndpointPasswordResult":${_9}true},"EndpointsStatus":${_9}true},"SipPassword${_e}string","format":"password","writeOnly":true,"minLength":20,"maxLength":20,"pattern":"^[A-Za-z0-9]{20}$"},"NoAnswerTimeout":{"type":["integer","null"],"minimum":5,"maximum":120},"Flag":{"type":["boolean","string","null"],"enum":[true,false,"yes","no","on","off","true","false","1","0",null]},"Problem${_e}object","required":["detail"]${_h}detail":{"anyOf":[{"type":"string"},{"type":"array","items${_0}schemas/ValidationError"}},${_9}true}]}}},"HTTPValidationError${_e}object"${_h}detail${_e}array","items${_0}schemas/ValidationError"}}}},"ValidationError${_e}object","required":["loc","msg","type"]${_h}loc${_e}array","items${_3}integer"]}},"msg${_e}string"},"type${_e}string"},"input":{},"ctx":${_9}true}}}}}}`,
);
