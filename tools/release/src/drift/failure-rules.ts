import { failureRule as plusofon } from "../../../../packages/plusofon/src/failure.ts";

/** How vendors report a failure inside a success answer, which their documents do not describe. */
const rules: Readonly<Record<string, (data: unknown) => boolean>> = { plusofon: plusofon.isFailure };

export const failureRuleOf = (vendor: string): ((data: unknown) => boolean) => rules[vendor] ?? (() => false);
