import { connect, type Socket } from "node:net";

/** One kept connection that asks for one row after the other. */
export class LoadConnection {
  readonly #socket: Socket;
  #text = "";
  #settle: { resolve(): void; reject(error: Error): void } | undefined;

  constructor(port: number) {
    this.#socket = connect({ port, host: "127.0.0.1", noDelay: true });
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (text: string) => {
      this.#text += text;
      this.#read();
    });
    this.#socket.on("error", (error) => this.#settle?.reject(error));
    this.#socket.on("close", () => this.#settle?.reject(new Error("the connection was closed")));
  }

  /** Resolves when the whole answer is there; rejects for any but a 200. */
  get(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(
        `GET ${path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer any\r\nclient: 10553\r\n\r\n`,
      );
    });
  }

  end(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }

  #read(): void {
    const headEnd = this.#text.indexOf("\r\n\r\n");
    if (headEnd < 0) return;
    const length = Number(/content-length: (\d+)/.exec(this.#text)?.[1]);
    if (this.#text.length < headEnd + 4 + length) return;
    const isRight = this.#text.startsWith("HTTP/1.1 200 ");
    this.#text = "";
    if (isRight) this.#settle?.resolve();
    else this.#settle?.reject(new Error("an answer was not 200"));
  }
}
