import type { Question } from "../question.ts";
import { bundles } from "./bundles.ts";
import { completion } from "./completion.ts";
import { generation } from "./generation.ts";
import { growth } from "./growth.ts";
import { imports } from "./imports.ts";
import { installs } from "./installs.ts";
import { overhead } from "./overhead.ts";
import { pagingQuestion } from "./paging.ts";
import { simulatorsQuestion } from "./simulators.ts";
import { types } from "./types.ts";
import { webhooksQuestion } from "./webhooks.ts";

/** All questions, in the order of RESULTS.md. */
export const questions: readonly Question[] = [
  overhead,
  bundles,
  types,
  completion,
  imports,
  installs,
  pagingQuestion,
  simulatorsQuestion,
  webhooksQuestion,
  generation,
  growth,
];
