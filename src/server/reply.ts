import type { IncomingMessage, ServerResponse } from "node:http";

export type Headers = Readonly<Record<string, string>>;

/** A whole answer: handlers make one, only `writeReply` touches the socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export const jsonReply = (status: number, value: unknown, headers: Headers = {}): Reply => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value) + "\n",
});

/** An error in the shape GraphQL clients already read, for what goes wrong before GraphQL is reached. */
export const errorReply = (status: number, code: string, message: string, headers: Headers = {}): Reply =>
  jsonReply(status, { errors: [{ message, extensions: { code } }] }, headers);

/** How long, in ms, and how much, in bytes, a refused upload is still read so that its sender sees the answer. */
const LINGER_MS = 2_000;
const LINGER_BYTES = 32_000_000;

/** Sends the reply; where the request has not been read to its end, the connection closes after it. */
export function writeReply(req: IncomingMessage, res: ServerResponse, reply: Reply): void {
  if (res.headersSent || res.destroyed) return;
  const body = Buffer.from(reply.body);
  const unread = !req.complete;
  if (unread) res.setHeader("connection", "close");
  res.writeHead(reply.status, { ...reply.headers, "content-length": body.byteLength });
  if (!unread) {
    res.end(body);
    return;
  }
  // Closing with unread bytes in the receive buffer makes TCP reset the connection and the client lose
  // the answer, hence a lingering close (RFC 9112 §9.6).
  res.write(body);
  let left = LINGER_BYTES;
  const finish = (): void => {
    clearTimeout(timer);
    res.end();
  };
  const timer = setTimeout(finish, LINGER_MS);
  req.removeAllListeners("data");
  req.on("data", (chunk: Buffer) => {
    left -= chunk.byteLength;
    if (left < 0) finish();
  });
  req.once("close", finish).once("end", finish).resume();
}
