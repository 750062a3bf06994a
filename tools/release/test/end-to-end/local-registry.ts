import { mkdirSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry on loopback that has what is published to it and asks no other. */
export interface LocalRegistry {
  readonly url: string;
  /** Has the registry take nothing of a package until told otherwise. */
  refuse(name: string | undefined): void;
  stop(): void;
}

/** Starts verdaccio, with its files in a folder. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  mkdirSync(folder);
  const verdaccio = await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    packages: { "**": { access: "$all", publish: "$all" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
  });
  const [answer] = verdaccio.listeners("request") as RequestListener[];
  let refused: string | undefined;
  const server = createServer((request, response) => {
    if (request.method === "PUT" && decodeURIComponent(request.url ?? "") === `/${refused}`)
      response.writeHead(422).end();
    else answer?.(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    refuse(name) {
      refused = name;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
