// Generated from specs/tenant-api, do not edit; run `pnpm generate`.

export {};
