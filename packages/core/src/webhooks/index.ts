export { type FieldsInput, fieldsOf, type RawFields } from "./fields.ts";
export { isFromNetwork } from "./network.ts";
export { readRequest } from "./read-request.ts";
export { hasSecret, type SecretOptions } from "./secret.ts";
export { dateOf, exactText, text, wholeNumber } from "./values.ts";
export type { WebhookEvent } from "./webhook-event.ts";
