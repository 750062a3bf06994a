// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { PlainStrings } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainStrings<{
    "/api/organizations/{tenant_id}/endpoints/": {
        /**
         * List the endpoints of an organization.
         * @description Answers with a bare array and no total. The final slash of the path is significant.
         */
        get: operations["listEndpoints"];
        /**
         * Create an endpoint.
         * @description A repeat makes a second endpoint, unless the server refuses the extension number as taken; the page does not say whether it does.
         */
        post: operations["createEndpoint"];
    };
    "/api/organizations/{tenant_id}/endpoints/status": {
        /** Get the state of the organization's endpoints. */
        get: operations["getEndpointStatuses"];
    };
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": {
        /** Get an endpoint. */
        get: operations["getEndpoint"];
        /**
         * Change an endpoint.
         * @description Every field is optional. The extension number cannot be changed, and the password has an operation of its own.
         */
        put: operations["updateEndpoint"];
        /** Delete an endpoint. */
        delete: operations["deleteEndpoint"];
    };
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password": {
        /** Set the SIP password of an endpoint. */
        put: operations["setEndpointPassword"];
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        /** @description A SIP endpoint as the server answers it (the page calls it `EndpointResponse`). No field is promised; one that has no value comes as null or is left out. The password is never returned. */
        Endpoint: {
            /** @description Identifier of the endpoint. */
            id?: string | number | null;
            /** @description Name that people see. */
            name?: string | null;
            /** @description Identifier of the organization that owns the endpoint. */
            tenant_id?: string | number | null;
            /** @description Dial plan context that the endpoint's calls enter. Set by the server. */
            context?: string | null;
            /** @description Name of the PBX's transport section, for example `transport-udp`. */
            transport?: string | null;
            /** @description Codecs that are refused, separated by commas, or `all`. */
            disallow?: string | null;
            /** @description Codecs that are accepted, separated by commas. */
            allow?: string | null;
            /** @description Whether media may flow directly between the parties, past the PBX. */
            direct_media?: components["schemas"]["Flag"];
            /** @description Whether media is sent back to the address it came from. */
            rtp_symmetric?: components["schemas"]["Flag"];
            /** @description Whether answers always go to the port that the request came from. */
            force_rport?: components["schemas"]["Flag"];
            /** @description Whether the contact address is replaced with the address that the request came from. */
            rewrite_contact?: components["schemas"]["Flag"];
            /** @description Language of the announcements, for example `en`, `ru` or `kk`. */
            language?: string | null;
            /** @description Number shown on outgoing calls. */
            outgoing_cli?: string | null;
            /** @description Whether long-distance and mobile numbers may be called. */
            allow_long_distance?: components["schemas"]["Flag"];
            /** @description Whether every call is forwarded. */
            cf_unconditional_enabled?: components["schemas"]["Flag"];
            /** @description Where every call is forwarded to. */
            cf_unconditional_dest?: string | null;
            /** @description Whether calls are forwarded while the endpoint is not reachable. */
            cf_unavailable_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is not reachable. */
            cf_unavailable_dest?: string | null;
            /** @description Whether calls that nobody answers are forwarded. */
            cf_noanswer_enabled?: components["schemas"]["Flag"];
            /** @description Where calls that nobody answers go. */
            cf_noanswer_dest?: string | null;
            /** @description Seconds to ring before a call counts as not answered. */
            cf_noanswer_timeout?: number | null;
            /** @description Whether calls are forwarded while the endpoint is busy. */
            cf_busy_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is busy. */
            cf_busy_dest?: string | null;
            /** @description Names of the PBX's address-of-record sections, separated by commas. Set by the server. */
            aors?: string | null;
            /** @description Name of the PBX's authentication section. Set by the server. */
            auth?: string | null;
            /** @description Kind of the PBX's section, `endpoint` by its meaning. Set by the server. */
            type?: string | null;
            /** @description Voice mailboxes as `box@context`, separated by commas. Set by the server. */
            mailboxes?: string | null;
        };
        /** @description What a new endpoint is made from. */
        EndpointCreate: {
            /** @description Name that people see. */
            name: string;
            /** @description Internal number, three digits from 000 to 999. Leading zeros count, so it is text. */
            extension: string;
            password: components["schemas"]["SipPassword"];
            /** @description Name of the PBX's transport section, for example `transport-udp`. */
            transport?: string | null;
            /** @description Codecs to refuse, separated by commas, or `all`. */
            disallow?: string | null;
            /** @description Codecs to accept, separated by commas. */
            allow?: string | null;
            /** @description Whether media may flow directly between the parties, past the PBX. */
            direct_media?: components["schemas"]["Flag"];
            /** @description Whether media is sent back to the address it came from. */
            rtp_symmetric?: components["schemas"]["Flag"];
            /** @description Whether answers always go to the port that the request came from. */
            force_rport?: components["schemas"]["Flag"];
            /** @description Whether the contact address is replaced with the address that the request came from. */
            rewrite_contact?: components["schemas"]["Flag"];
            /** @description Language of the announcements, for example `en`, `ru` or `kk`. */
            language?: string | null;
            /** @description Number shown on outgoing calls. */
            outgoing_cli?: string | null;
            /** @description Whether long-distance and mobile numbers may be called. */
            allow_long_distance?: components["schemas"]["Flag"];
            /** @description Whether to forward every call. */
            cf_unconditional_enabled?: components["schemas"]["Flag"];
            /** @description Where to forward every call to. */
            cf_unconditional_dest?: string | null;
            /** @description Whether to forward calls while the endpoint is not reachable. */
            cf_unavailable_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is not reachable. */
            cf_unavailable_dest?: string | null;
            /** @description Whether to forward calls that nobody answers. */
            cf_noanswer_enabled?: components["schemas"]["Flag"];
            /** @description Where calls that nobody answers go. */
            cf_noanswer_dest?: string | null;
            cf_noanswer_timeout?: components["schemas"]["NoAnswerTimeout"];
            /** @description Whether to forward calls while the endpoint is busy. */
            cf_busy_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is busy. */
            cf_busy_dest?: string | null;
        };
        /** @description What to change. Fields that are left out stay as they are; null may clear one. */
        EndpointUpdate: {
            /** @description Name that people see. */
            name?: string;
            /** @description Name of the PBX's transport section, for example `transport-udp`. */
            transport?: string | null;
            /** @description Codecs to refuse, separated by commas, or `all`. */
            disallow?: string | null;
            /** @description Codecs to accept, separated by commas. */
            allow?: string | null;
            /** @description Whether media may flow directly between the parties, past the PBX. */
            direct_media?: components["schemas"]["Flag"];
            /** @description Whether media is sent back to the address it came from. */
            rtp_symmetric?: components["schemas"]["Flag"];
            /** @description Whether answers always go to the port that the request came from. */
            force_rport?: components["schemas"]["Flag"];
            /** @description Whether the contact address is replaced with the address that the request came from. */
            rewrite_contact?: components["schemas"]["Flag"];
            /** @description Language of the announcements, for example `en`, `ru` or `kk`. */
            language?: string | null;
            /** @description Number shown on outgoing calls. */
            outgoing_cli?: string | null;
            /** @description Whether long-distance and mobile numbers may be called. */
            allow_long_distance?: components["schemas"]["Flag"];
            /** @description Whether to forward every call. */
            cf_unconditional_enabled?: components["schemas"]["Flag"];
            /** @description Where to forward every call to. */
            cf_unconditional_dest?: string | null;
            /** @description Whether to forward calls while the endpoint is not reachable. */
            cf_unavailable_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is not reachable. */
            cf_unavailable_dest?: string | null;
            /** @description Whether to forward calls that nobody answers. */
            cf_noanswer_enabled?: components["schemas"]["Flag"];
            /** @description Where calls that nobody answers go. */
            cf_noanswer_dest?: string | null;
            cf_noanswer_timeout?: components["schemas"]["NoAnswerTimeout"];
            /** @description Whether to forward calls while the endpoint is busy. */
            cf_busy_enabled?: components["schemas"]["Flag"];
            /** @description Where calls go while the endpoint is busy. */
            cf_busy_dest?: string | null;
        };
        /** @description The new SIP password. */
        EndpointPasswordUpdate: {
            password: components["schemas"]["SipPassword"];
        };
        /** @description What the server says after it changed a password. */
        EndpointPasswordResult: {
            [key: string]: unknown;
        };
        /** @description State of the organization's endpoints. Neither the keys nor the values are documented. */
        EndpointsStatus: {
            [key: string]: unknown;
        };
        /**
         * Format: password
         * @description SIP password, exactly 20 characters of A-Z, a-z and 0-9.
         */
        SipPassword: string;
        /** @description Seconds to ring before a call counts as not answered, from 5 to 120. */
        NoAnswerTimeout: number | null;
        /**
         * @description A flag, a boolean or a word, in answers and in requests alike: what was answered can be sent back as it came. For a flag of the PBX (`direct_media` and its neighbours) `yes` and `no` are the safe form.
         * @enum {boolean|string|null}
         */
        Flag: true | false | "yes" | "no" | "on" | "off" | "true" | "false" | "1" | "0" | null;
        /** @description The server's word on a refused request. */
        Problem: {
            /** @description A sentence, or the failures one by one, or an object of the product's own. */
            detail: string | components["schemas"]["ValidationError"][] | {
                [key: string]: unknown;
            };
        };
        /** @description What is wrong with the request, one entry a failure. */
        HTTPValidationError: {
            detail?: components["schemas"]["ValidationError"][];
        };
        /** @description One failure. Further keys may follow. */
        ValidationError: {
            /** @description Where the failure is, from the outside in, for example `["body", "extension"]`. */
            loc: (string | number)[];
            /** @description The failure in words. */
            msg: string;
            /** @description The framework's code of the failure. */
            type: string;
            /** @description The value that was refused. It may be a password, so keep it out of logs. */
            input?: unknown;
            /** @description Facts that the sentence is made from, such as the limit that was passed. */
            ctx?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The endpoint as it is stored now. */
        Endpoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Endpoint"];
            };
        };
        /** @description The token is missing or not accepted (newer servers). */
        Unauthorized: {
            headers: {
                /**
                 * @description The scheme that the server wants.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing (older servers), or it has no right to this organization. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description No such organization or endpoint. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or a body field is missing or wrong. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HTTPValidationError"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the organization.
         * @example acme
         */
        TenantId: string | number;
        /**
         * @description Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
         * @example endpoint-101
         */
        EndpointId: string | number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Operation id to what the operation takes and answers. */
export interface operations {
    listEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description How many endpoints to pass over before the first one that is returned.
                 * @example 0
                 */
                skip?: number | undefined;
                /**
                 * @description How many endpoints to return at most. The server's own maximum is not known.
                 * @example 100
                 */
                limit?: number | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints, at most `limit` of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    createEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointCreate"];
            };
        };
        responses: {
            201: components["responses"]["Endpoint"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getEndpointStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. Their form is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointsStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Endpoint"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    updateEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Endpoint"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    deleteEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. Nothing is promised about the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The endpoint is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    setEndpointPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization.
                 * @example acme
                 */
                tenant_id: components["parameters"]["TenantId"];
                /**
                 * @description Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: components["parameters"]["EndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointPasswordUpdate"];
            };
        };
        responses: {
            /** @description The password is set. The form of the body is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointPasswordResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
}

/** Method, then path, to the operation. */
export interface routes {
  GET: {
    "/api/organizations/{tenant_id}/endpoints/": operations["listEndpoints"];
    "/api/organizations/{tenant_id}/endpoints/status": operations["getEndpointStatuses"];
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": operations["getEndpoint"];
  };
  PUT: {
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": operations["updateEndpoint"];
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password": operations["setEndpointPassword"];
  };
  POST: {
    "/api/organizations/{tenant_id}/endpoints/": operations["createEndpoint"];
  };
  PATCH: {};
  DELETE: {
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": operations["deleteEndpoint"];
  };
}

/** The paths that `paginate` takes, to the type of their rows. */
export interface lists {
  "/api/organizations/{tenant_id}/endpoints/": components["schemas"]["Endpoint"];
}
