import type { IncomingMessage } from "node:http";
import type { Headers, Reply } from "./reply";

const METHODS = "GET, POST, OPTIONS";
/** What GraphQL clients send; named only where a preflight asks for nothing in particular. */
const USUAL_HEADERS = "content-type, accept, x-apollo-operation-name, apollo-require-preflight";
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~-]+(\s*,\s*[\w!#$%&'*+.^`|~-]+)*$/;
/** Chrome keeps a preflight's answer for two hours at most. */
const MAX_AGE_SECONDS = "7200";

/** Decides which origins' pages may read answers: `"*"`, or those listed. Cookies are never allowed. */
export class CorsPolicy {
  constructor(private readonly origins: "*" | readonly string[]) {}

  /** Headers for any answer, errors included: without them a page cannot even read why it was refused. */
  headers(req: IncomingMessage): Headers {
    const exposed = { "access-control-expose-headers": "x-request-id, retry-after" };
    if (this.origins === "*") return { "access-control-allow-origin": "*", ...exposed };
    const origin = req.headers.origin;
    if (origin === undefined || !this.origins.includes(origin)) return { vary: "Origin" };
    return { "access-control-allow-origin": origin, vary: "Origin", ...exposed };
  }

  /** Answers OPTIONS, whether it is a preflight or not. https://fetch.spec.whatwg.org/#http-cors-protocol */
  preflight(req: IncomingMessage): Reply {
    const asked = req.headers["access-control-request-headers"];
    return {
      status: 204,
      headers: {
        allow: METHODS,
        "access-control-allow-methods": METHODS,
        "access-control-allow-headers": asked && HEADER_NAMES.test(asked) ? asked : USUAL_HEADERS,
        "access-control-max-age": MAX_AGE_SECONDS,
        vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
      },
      body: "",
    };
  }
}
