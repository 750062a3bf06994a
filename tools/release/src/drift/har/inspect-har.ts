import { routerOf } from "../../../../../packages/core/src/document/router.ts";
import type { DriftObserver } from "../../../../../packages/core/src/drift/index.ts";
import { baseUrlsOf } from "../base-urls.ts";
import { failureRuleOf } from "../failure-rules.ts";
import type { VendorDocument } from "../vendor-document.ts";
import { recordedAnswers } from "./answers.ts";
import { readHar } from "./har.ts";

interface HarSettings {
  readonly vendor: string;
  readonly har: string;
  readonly baseUrl: string | undefined;
  readonly observer: DriftObserver;
}

/** Compares the vendor's answers in a HAR file; returns what else there is to say. Throws when there is none in it. */
export function inspectHar(document: VendorDocument, settings: HarSettings): string[] {
  const { vendor, har, baseUrl, observer } = settings;
  const bases = baseUrlsOf(vendor, document, baseUrl);
  const entries = readHar(har);
  const recorded = recordedAnswers(entries, bases, routerOf(document), failureRuleOf(vendor));
  const { answers, elsewhere, unknownPaths, unanswered, withoutBody } = recorded;
  const notes = [
    counted(elsewhere, "to other addresses", "left out"),
    counted(
      unknownPaths,
      "to paths that the document does not have",
      "not shown: a path may hold a telephone number",
    ),
    counted(unanswered, "without an answer of their own (preflights, redirects, caches)", "left out"),
    counted(withoutBody, "whose body was not recorded", "only status and content type compared"),
  ].flat();
  if (answers.length === 0) {
    const others = notes.join("; ") || "it is empty";
    throw new Error(`${har} has no answer of ${vendor} at ${bases.join(" or ")}: ${others}`);
  }
  for (const answer of answers) observer.inspect(answer);
  return notes;
}

const counted = (count: number, what: string, consequence: string): string[] =>
  count > 0 ? [`${count} ${count === 1 ? "request" : "requests"} ${what}: ${consequence}`] : [];
