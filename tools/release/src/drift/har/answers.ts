import type { Router } from "../../../../../packages/core/src/document/router.ts";
import type { ObservedAnswer } from "../../../../../packages/core/src/drift/index.ts";
import { mediaType } from "../../../../../packages/core/src/response/media-type.ts";
import type { HarEntry } from "./har.ts";

/** What of a recording can be compared, and how much of it cannot. */
export interface RecordedAnswers {
  readonly answers: readonly ObservedAnswer[];
  /** Requests to other addresses. */
  readonly elsewhere: number;
  /** Requests to paths that the document does not have. They are not shown: a path may hold a telephone number. */
  readonly unknownPaths: number;
  /** Requests without an answer of their own: blocked, redirected, answered from a cache, preflights. */
  readonly unanswered: number;
  /** Answers whose body was not recorded; their status and content type are compared. */
  readonly withoutBody: number;
}

/** A browser's own requests, and answers that stand for others. */
const notCalls = new Set(["OPTIONS", "HEAD"]);
const isAnswer = ({ method, status }: HarEntry): boolean =>
  !notCalls.has(method) && status >= 200 && status <= 599 && (status < 300 || status >= 400);

/** The answers of the API at `baseUrls`; `isFailure` tells the vendor's reports of failure inside a success answer. */
export function recordedAnswers(
  entries: readonly HarEntry[],
  baseUrls: readonly string[],
  router: Router,
  isFailure: (data: unknown) => boolean,
): RecordedAnswers {
  const answers: ObservedAnswer[] = [];
  const counts = { elsewhere: 0, unknownPaths: 0, unanswered: 0, withoutBody: 0 };
  for (const entry of entries) {
    const path = pathUnder(baseUrls, entry.url);
    const route = path === undefined ? undefined : router.match(path)?.route;
    if (path === undefined) counts.elsewhere += 1;
    else if (!isAnswer(entry)) counts.unanswered += 1;
    else if (!route) counts.unknownPaths += 1;
    else {
      const { method, status, text } = entry;
      const contentType = typeOf(entry.mimeType);
      if (text === undefined && contentType !== "none") counts.withoutBody += 1;
      const failed = status < 300 && isFailure(parsed(text));
      answers.push({ method: shownMethod(method), path: route.template, status, contentType, text, failed });
    }
  }
  return { answers, ...counts };
}

function pathUnder(baseUrls: readonly string[], address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const base = baseUrls.find((url) => `${origin}${pathname}`.startsWith(`${url}/`));
  return base?.startsWith(origin) ? `${origin}${pathname}`.slice(base.length) : undefined;
}

/** A recorder writes "x-unknown", or nothing, where the answer had no content type. */
const typeOf = (mimeType: string): string => (mimeType === "x-unknown" ? "none" : mediaType(mimeType));

const shownMethod = (method: string): string => (/^[A-Z]{1,10}$/.test(method) ? method : "(unusual method)");

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
