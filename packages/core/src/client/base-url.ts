import { InvalidInput } from "../request/invalid-input.ts";

/**
 * The base address without a final slash. Throws {@link InvalidInput} for anything that is not a plain http(s) address, and
 * for one that ends with `added`, which the client puts behind it anyway.
 */
export function parseBaseUrl(baseUrl: string, added?: string): string {
  const refuse = (problem: string) =>
    new InvalidInput(`baseUrl ${problem}; give it as "https://pbx.example.com"`);
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) throw refuse("is not an absolute address");
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse("is neither http nor https");
  if (url.username || url.password) throw refuse("holds credentials");
  if (url.search || url.hash) throw refuse("holds a query or a fragment");
  const address = (url.origin + url.pathname).replace(/\/+$/, "");
  if (added && address.endsWith(added)) throw refuse(`ends with ${added}, which the client adds itself`);
  return address;
}

/**
 * Throws {@link InvalidInput} for an address under another name, such as axios' `baseURL`: it would be left out without a
 * word, and calls would go to the vendor's own host. Other names may come with an object that is spread.
 */
export function refuseOtherName(options: object): void {
  for (const name in options) {
    if (/^base_?ur[il]$/i.test(name) && name !== "baseUrl") {
      throw new InvalidInput(`there is no option ${name}; write baseUrl`);
    }
  }
}
