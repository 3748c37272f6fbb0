import { connect, type Socket } from "node:net";

/** A bare TCP connection to a server, for what no HTTP client would send. */
export class RawConnection {
  private constructor(
    private readonly socket: Socket,
    private readonly chunks: Buffer[],
    /** Resolves, once the server has closed, with all that it sent. */
    readonly closed: Promise<string>,
  ) {}

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port) });
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", () => undefined);
    const closed = new Promise<string>((resolve) =>
      socket.once("close", () => resolve(Buffer.concat(chunks).toString("latin1"))),
    );
    await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    return new RawConnection(socket, chunks, closed);
  }

  send(text: string | Buffer): this {
    if (this.socket.writable) this.socket.write(text);
    return this;
  }

  /** Stops reading, so that answers pile up on the server's side. */
  pause(): this {
    this.socket.pause();
    return this;
  }

  get received(): string {
    return Buffer.concat(this.chunks).toString("latin1");
  }

  destroy(): void {
    this.socket.destroy();
  }
}

/** The text of a POST of JSON to /graphql. */
export function postText(body: unknown, headers = ""): string {
  const json = JSON.stringify(body);
  return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
}
