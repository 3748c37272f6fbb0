import { errorReply, type Headers, type Reply } from "./reply";

/** A request refused before GraphQL sees it, with the HTTP status that says why. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Headers = {},
  ) {
    super(message);
    this.name = "HttpError";
  }

  reply(): Reply {
    return errorReply(this.status, this.code, this.message, this.headers);
  }
}

/** The client hung up: nobody is left to answer. */
export class ClientGone extends Error {
  constructor() {
    super("The client closed the connection before its request was complete.");
    this.name = "ClientGone";
  }
}
