export type { Counted, HeldLock, SharedStore } from "@pbxkit/core";
export { type IoRedis, type NodeRedis, type RedisStoreOptions, redisStore } from "./redis-store.ts";
export { aesGcmSeal, type Seal } from "./seal.ts";
