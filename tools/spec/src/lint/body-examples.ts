import { jsonMedia, successAnswers } from "./answer.ts";
import { operationRule } from "./rule.ts";

/** Each JSON request body and each JSON success answer has an example. */
export const bodyExamples = operationRule(({ operation, report }) => {
  const bodies = [operation.child("requestBody"), ...successAnswers(operation)];
  for (const media of bodies.flatMap((body) => jsonMedia(body))) {
    const { example, examples } = media.value;
    if (example === undefined && Object.keys(examples ?? {}).length === 0) {
      report(media.location.key(), "a JSON body has an example");
    }
  }
});
