/** What Plusofon posts to a registered address. */
export const delivery = (url: string, fields: Readonly<Record<string, string | undefined>>): Request =>
  new Request(url, {
    method: "POST",
    body: JSON.stringify(fields),
    headers: { "content-type": "application/json" },
  });
