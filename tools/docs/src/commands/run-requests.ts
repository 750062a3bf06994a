import type { CodeBlock, MarkdownPage } from "../markdown/page.ts";
import type { Problem } from "../problem.ts";
import { commandsOf } from "./commands.ts";

/** Where the documentation finds the simulators: the server's ports when it is told nothing. */
const FIRST_PORT = 4010;

/** Above a block whose requests go to a program of the page's own, which a test starts. */
const SENT_ELSEWHERE = /^sent elsewhere: \S/;

/** Sends what pages send with curl to simulators of our own. Anything but a good answer is a problem. */
export async function runRequests(pages: readonly MarkdownPage[]): Promise<Problem[]> {
  const requests = pages.flatMap((page) =>
    commandsOf({ ...page, blocks: page.blocks.filter(isSentHere) })
      .filter(({ words: [program] }) => program === "curl")
      .map(({ line, words }) => ({ file: page.file, line, words: words.slice(1) })),
  );
  if (requests.length === 0) return [];
  // Only here, because most of this tool works without built packages.
  const { startSimulatorServer } = await import("@pbxkit/simulator");
  const server = await startSimulatorServer();
  const origins = Object.values(server.origins);
  try {
    const problems: Problem[] = [];
    for (const { file, line, words } of requests) {
      const reason = await send(words, origins);
      if (reason !== undefined) problems.push({ file, line, reason });
    }
    return problems;
  } finally {
    await server.close();
  }
}

const isSentHere = ({ markers }: CodeBlock): boolean =>
  !markers.some(({ text }) => SENT_ELSEWHERE.test(text));

async function send(words: readonly string[], origins: readonly string[]): Promise<string | undefined> {
  const headers = new Headers();
  let method: string | undefined;
  let body: string | undefined;
  let address: URL | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const value = () => {
      index += 1;
      return words[index] ?? "";
    };
    if (word === "-X") method = value();
    else if (word === "-d") body = value();
    else if (word === "-H") {
      const [name = "", ...rest] = value().split(":");
      headers.set(name, rest.join(":").trim());
    } else if (!word.startsWith("-")) address = new URL(word);
    else if (word !== "-s") return `calls curl with ${word}, which the check of pages does not know`;
  }
  const origin = origins[Number(address?.port) - FIRST_PORT];
  if (!address || !origin) return "calls curl with an address where no simulator listens";
  const init = {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers,
    ...(body !== undefined && { body }),
  };
  const { status, ok } = await fetch(new URL(`${address.pathname}${address.search}`, origin), init);
  return ok ? undefined : `gets status ${status}`;
}
