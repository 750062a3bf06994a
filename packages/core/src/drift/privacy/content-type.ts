import { looksLikeIdentifier } from "./identifier.ts";

const MEDIA_TYPE = /^(application|audio|font|image|message|model|multipart|text|video)\/([\w.+-]+)$/;

/** The media type, where it looks like one that somebody registered; a server may write anything there. */
export function shownContentType(type: string): string | undefined {
  const subtype = MEDIA_TYPE.exec(type)?.[2]?.replaceAll(/[.+]/g, "-");
  return subtype !== undefined && looksLikeIdentifier(subtype) ? type : undefined;
}
