import { vendors } from "../.vitepress/documents.ts";

export default {
  paths: () => Object.keys(vendors).map((vendor) => ({ params: { vendor } })),
};
