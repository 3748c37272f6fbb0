import type { Socket } from "node:net";
import { errorReply } from "./reply";
import type { Connections } from "./connections";

const REFUSALS: Readonly<Record<string, readonly [number, string, string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    "Request Header Fields Too Large",
    "HEADER_TOO_LARGE",
    "The header is too long.",
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    413,
    "Content Too Large",
    "BODY_TOO_LARGE",
    "The chunk extensions are too long.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    "Request Timeout",
    "REQUEST_TIMEOUT",
    "The request took too long to arrive.",
  ],
};
const MALFORMED = [400, "Bad Request", "BAD_REQUEST", "This is not HTTP/1.1."] as const;

/** Answers what node's HTTP parser refuses, or took too long to arrive, and closes. */
export function refuseUnparsed(error: NodeJS.ErrnoException, socket: Socket, connections: Connections): void {
  if (!socket.writable || error.code === "ECONNRESET" || connections.isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const [status, phrase, code, message] = REFUSALS[error.code ?? ""] ?? MALFORMED;
  const { headers, body } = errorReply(status, code, message);
  const lines = Object.entries({
    ...headers,
    "content-length": Buffer.byteLength(body),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${phrase}\r\n${lines.join("")}\r\n${body}`);
  setTimeout(() => socket.destroy(), 500).unref();
}
