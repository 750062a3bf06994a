/** The client's side of a connection, as the server sees it. */
export interface SocketPeer {
  /** Sends a text frame to the client. */
  send(text: string): void;
  /** Ends the connection: in order, or as when the network fails. */
  close(how: "orderly" | "broken"): void;
}

/** The server's side of a connection: what carries it calls these. */
export interface SocketConnection {
  /** A frame has arrived: text, or the bytes of a binary one. */
  receive(data: string | Uint8Array): void;
  /** The connection is gone. */
  closed(): void;
}
