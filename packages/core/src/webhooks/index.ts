export {
  dateOf,
  exactText,
  type FieldsInput,
  fieldsOf,
  type RawFields,
  text,
  type WebhookEvent,
  wholeNumber,
} from "./fields.ts";
export { isFromNetwork } from "./network.ts";
export { readRequest } from "./read-request.ts";
export { hasSecret, type SecretOptions } from "./secret.ts";
