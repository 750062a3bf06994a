// Generated from specs/tenant-api, do not edit; run `pnpm generate`.
import type { PlainPaths } from "@pbxkit/core/client";

/** Path, then method in lower case, to the operation; the form that openapi-fetch and its kin take, with plain strings for open sets. */
export interface paths extends PlainPaths<{
    "/api/organizations/{tenant_id}/endpoints/": {
        get: operations["listEndpoints"];
        post: operations["createEndpoint"];
    };
    "/api/organizations/{tenant_id}/endpoints/status": {
        get: operations["getEndpointStatuses"];
    };
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}": {
        get: operations["getEndpoint"];
        put: operations["updateEndpoint"];
        delete: operations["deleteEndpoint"];
    };
    "/api/organizations/{tenant_id}/endpoints/{endpoint_id}/password": {
        put: operations["setEndpointPassword"];
    };
}> {
}
/** The document's parts by kind and name: schemas, parameters, answers. */
export interface components {
    schemas: {
        Endpoint: Endpoint;
        EndpointCreate: EndpointCreate;
        EndpointUpdate: EndpointUpdate;
        EndpointPasswordUpdate: EndpointPasswordUpdate;
        EndpointPasswordResult: EndpointPasswordResult;
        EndpointsStatus: EndpointsStatus;
        SipPassword: SipPassword;
        NoAnswerTimeout: NoAnswerTimeout;
        Flag: Flag;
        Problem: Problem;
        HTTPValidationError: HTTPValidationError;
        ValidationError: ValidationError;
    };
    responses: {
        Endpoint: {
            content: {
                "application/json": Endpoint;
            };
        };
        Unauthorized: {
            content: {
                "application/json": Problem;
            };
        };
        Forbidden: {
            content: {
                "application/json": Problem;
            };
        };
        NotFound: {
            content: {
                "application/json": Problem;
            };
        };
        ValidationFailed: {
            content: {
                "application/json": HTTPValidationError;
            };
        };
    };
    parameters: {
        TenantId: string | number;
        EndpointId: string | number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** A SIP endpoint as the server answers it (the page calls it `EndpointResponse`). No field is promised; one that has no value comes as null or is left out. The password is never returned. */
export type Endpoint = {
    /** Identifier of the endpoint. */
    id?: string | number | null;
    /** Name that people see. */
    name?: string | null;
    /** Identifier of the organization that owns the endpoint. */
    tenant_id?: string | number | null;
    /** Dial plan context that the endpoint's calls enter. Set by the server. */
    context?: string | null;
    /** Name of the PBX's transport section, for example `transport-udp`. */
    transport?: string | null;
    /** Codecs that are refused, separated by commas, or `all`. */
    disallow?: string | null;
    /** Codecs that are accepted, separated by commas. */
    allow?: string | null;
    /** Whether media may flow directly between the parties, past the PBX. */
    direct_media?: Flag;
    /** Whether media is sent back to the address it came from. */
    rtp_symmetric?: Flag;
    /** Whether answers always go to the port that the request came from. */
    force_rport?: Flag;
    /** Whether the contact address is replaced with the address that the request came from. */
    rewrite_contact?: Flag;
    /** Language of the announcements, for example `en`, `ru` or `kk`. */
    language?: string | null;
    /** Number shown on outgoing calls. */
    outgoing_cli?: string | null;
    /** Whether long-distance and mobile numbers may be called. */
    allow_long_distance?: Flag;
    /** Whether every call is forwarded. */
    cf_unconditional_enabled?: Flag;
    /** Where every call is forwarded to. */
    cf_unconditional_dest?: string | null;
    /** Whether calls are forwarded while the endpoint is not reachable. */
    cf_unavailable_enabled?: Flag;
    /** Where calls go while the endpoint is not reachable. */
    cf_unavailable_dest?: string | null;
    /** Whether calls that nobody answers are forwarded. */
    cf_noanswer_enabled?: Flag;
    /** Where calls that nobody answers go. */
    cf_noanswer_dest?: string | null;
    /** Seconds to ring before a call counts as not answered. */
    cf_noanswer_timeout?: number | null;
    /** Whether calls are forwarded while the endpoint is busy. */
    cf_busy_enabled?: Flag;
    /** Where calls go while the endpoint is busy. */
    cf_busy_dest?: string | null;
    /** Names of the PBX's address-of-record sections, separated by commas. Set by the server. */
    aors?: string | null;
    /** Name of the PBX's authentication section. Set by the server. */
    auth?: string | null;
    /** Kind of the PBX's section, `endpoint` by its meaning. Set by the server. */
    type?: string | null;
    /** Voice mailboxes as `box@context`, separated by commas. Set by the server. */
    mailboxes?: string | null;
};
/** What a new endpoint is made from. */
export type EndpointCreate = {
    /** Name that people see. */
    name: string;
    /** Internal number, three digits from 000 to 999. Leading zeros count, so it is text. */
    extension: string;
    password: SipPassword;
    /** Name of the PBX's transport section, for example `transport-udp`. */
    transport?: string | null;
    /** Codecs to refuse, separated by commas, or `all`. */
    disallow?: string | null;
    /** Codecs to accept, separated by commas. */
    allow?: string | null;
    /** Whether media may flow directly between the parties, past the PBX. */
    direct_media?: Flag;
    /** Whether media is sent back to the address it came from. */
    rtp_symmetric?: Flag;
    /** Whether answers always go to the port that the request came from. */
    force_rport?: Flag;
    /** Whether the contact address is replaced with the address that the request came from. */
    rewrite_contact?: Flag;
    /** Language of the announcements, for example `en`, `ru` or `kk`. */
    language?: string | null;
    /** Number shown on outgoing calls. */
    outgoing_cli?: string | null;
    /** Whether long-distance and mobile numbers may be called. */
    allow_long_distance?: Flag;
    /** Whether to forward every call. */
    cf_unconditional_enabled?: Flag;
    /** Where to forward every call to. */
    cf_unconditional_dest?: string | null;
    /** Whether to forward calls while the endpoint is not reachable. */
    cf_unavailable_enabled?: Flag;
    /** Where calls go while the endpoint is not reachable. */
    cf_unavailable_dest?: string | null;
    /** Whether to forward calls that nobody answers. */
    cf_noanswer_enabled?: Flag;
    /** Where calls that nobody answers go. */
    cf_noanswer_dest?: string | null;
    cf_noanswer_timeout?: NoAnswerTimeout;
    /** Whether to forward calls while the endpoint is busy. */
    cf_busy_enabled?: Flag;
    /** Where calls go while the endpoint is busy. */
    cf_busy_dest?: string | null;
};
/** What to change. Fields that are left out stay as they are; null may clear one. */
export type EndpointUpdate = {
    /** Name that people see. */
    name?: string;
    /** Name of the PBX's transport section, for example `transport-udp`. */
    transport?: string | null;
    /** Codecs to refuse, separated by commas, or `all`. */
    disallow?: string | null;
    /** Codecs to accept, separated by commas. */
    allow?: string | null;
    /** Whether media may flow directly between the parties, past the PBX. */
    direct_media?: Flag;
    /** Whether media is sent back to the address it came from. */
    rtp_symmetric?: Flag;
    /** Whether answers always go to the port that the request came from. */
    force_rport?: Flag;
    /** Whether the contact address is replaced with the address that the request came from. */
    rewrite_contact?: Flag;
    /** Language of the announcements, for example `en`, `ru` or `kk`. */
    language?: string | null;
    /** Number shown on outgoing calls. */
    outgoing_cli?: string | null;
    /** Whether long-distance and mobile numbers may be called. */
    allow_long_distance?: Flag;
    /** Whether to forward every call. */
    cf_unconditional_enabled?: Flag;
    /** Where to forward every call to. */
    cf_unconditional_dest?: string | null;
    /** Whether to forward calls while the endpoint is not reachable. */
    cf_unavailable_enabled?: Flag;
    /** Where calls go while the endpoint is not reachable. */
    cf_unavailable_dest?: string | null;
    /** Whether to forward calls that nobody answers. */
    cf_noanswer_enabled?: Flag;
    /** Where calls that nobody answers go. */
    cf_noanswer_dest?: string | null;
    cf_noanswer_timeout?: NoAnswerTimeout;
    /** Whether to forward calls while the endpoint is busy. */
    cf_busy_enabled?: Flag;
    /** Where calls go while the endpoint is busy. */
    cf_busy_dest?: string | null;
};
/** The new SIP password. */
export type EndpointPasswordUpdate = {
    password: SipPassword;
};
/** What the server says after it changed a password. */
export type EndpointPasswordResult = {
    [key: string]: unknown;
};
/** State of the organization's endpoints. Neither the keys nor the values are documented. */
export type EndpointsStatus = {
    [key: string]: unknown;
};
/** SIP password, exactly 20 characters of A-Z, a-z and 0-9. */
export type SipPassword = string;
/** Seconds to ring before a call counts as not answered, from 5 to 120. */
export type NoAnswerTimeout = number | null;
/** A flag, a boolean or a word, in answers and in requests alike: what was answered can be sent back as it came. For a flag of the PBX (`direct_media` and its neighbours) `yes` and `no` are the safe form. */
export type Flag = true | false | "yes" | "no" | "on" | "off" | "true" | "false" | "1" | "0" | null;
/** The server's word on a refused request. */
export type Problem = {
    /** A sentence, or the failures one by one, or an object of the product's own. */
    detail: string | ValidationError[] | {
        [key: string]: unknown;
    };
};
/** What is wrong with the request, one entry a failure. */
export type HTTPValidationError = {
    detail?: ValidationError[];
};
/** One failure. Further keys may follow. */
export type ValidationError = {
    /** Where the failure is, from the outside in, for example `["body", "extension"]`. */
    loc: (string | number)[];
    /** The failure in words. */
    msg: string;
    /** The framework's code of the failure. */
    type: string;
    /** The value that was refused. It may be a password, so keep it out of logs. */
    input?: unknown;
    /** Facts that the sentence is made from, such as the limit that was passed. */
    ctx?: {
        [key: string]: unknown;
    };
};
/** Operation id to what the operation takes and answers. */
export interface operations {
    listEndpoints: {
        parameters: {
            query?: {
                /**
                 * How many endpoints to pass over before the first one that is returned.
                 * @example 0
                 */
                skip?: number | undefined;
                /**
                 * How many endpoints to return at most. The server's own maximum is not known.
                 * @example 100
                 */
                limit?: number | undefined;
            };
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            /** The endpoints, at most `limit` of them. */
            200: {
                content: {
                    "application/json": Endpoint[];
                };
            };
        } & usualErrors;
    };
    createEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": EndpointCreate;
            };
        };
        responses: {
            201: components["responses"]["Endpoint"];
        } & usualErrors;
    };
    getEndpointStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            /** The states. Their form is not documented. */
            200: {
                content: {
                    "application/json": EndpointsStatus;
                };
            };
        } & usualErrors;
    };
    getEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
                /**
                 * Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Endpoint"];
        } & usualErrors;
    };
    updateEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
                /**
                 * Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": EndpointUpdate;
            };
        };
        responses: {
            200: components["responses"]["Endpoint"];
        } & usualErrors;
    };
    deleteEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
                /**
                 * Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: string | number;
            };
        };
        requestBody?: never;
        responses: {
            /** The endpoint is deleted. Nothing is promised about the body. */
            200: {
                content?: never;
            };
            /** The endpoint is deleted. */
            204: {
                content?: never;
            };
        } & usualErrors;
    };
    setEndpointPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * Identifier of the organization.
                 * @example acme
                 */
                tenant_id: string | number;
                /**
                 * Identifier of the endpoint. One that is called `status` cannot be reached, the path is taken.
                 * @example endpoint-101
                 */
                endpoint_id: string | number;
            };
        };
        requestBody: {
            content: {
                "application/json": EndpointPasswordUpdate;
            };
        };
        responses: {
            /** The password is set. The form of the body is not documented. */
            200: {
                content: {
                    "application/json": EndpointPasswordResult;
                };
            };
        } & usualErrors;
    };
}

/** The errors that most operations have. */
type usualErrors = {
    401: components["responses"]["Unauthorized"];
    403: components["responses"]["Forbidden"];
    404: components["responses"]["NotFound"];
    422: components["responses"]["ValidationFailed"];
};

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
  "/api/organizations/{tenant_id}/endpoints/": Endpoint;
}
