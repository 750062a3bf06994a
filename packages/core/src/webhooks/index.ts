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
export { readRequest } from "./read-request.ts";
export { hasSecret, isFromNetwork, type SecretOptions } from "./sender.ts";
