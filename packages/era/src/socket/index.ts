export type { EraAuth, EraCredentials, EraSession } from "../auth.ts";
export type { Change, Created, Deleted, Resync, ResyncReason, Updated } from "./change.ts";
export { connectEraSocket } from "./connect.ts";
export type { Changes, EraSocket, SocketCall, Subscribe } from "./era-socket.ts";
export { ProtocolError, RefusedError } from "./errors.ts";
export type {
  Filter,
  InCollection,
  LookupInit,
  Masked,
  MaskField,
  PlacedCollection,
  SocketCallOptions,
  SocketInit,
  SubscribeInit,
} from "./init.ts";
export { type Mirror, type MirrorInit, mirrorCollection } from "./mirror.ts";
export type { EraSocketOptions, SocketState } from "./options.ts";
export type { WebSocketClass, WebSocketLike } from "./web-socket.ts";
