import type { IncomingMessage } from "node:http";
import type { Headers, Reply } from "./reply";

const METHODS = "GET, POST, OPTIONS";
/** What GraphQL clients send; named only where a preflight asks for nothing in particular. */
const USUAL_HEADERS = "content-type, accept, x-apollo-operation-name, apollo-require-preflight";
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~-]+(\s*,\s*[\w!#$%&'*+.^`|~-]+)*$/;
/** Chrome keeps a preflight's answer for two hours at most. */
const MAX_AGE_SECONDS = "7200";

const EXPOSED: Headers = { "access-control-expose-headers": "x-request-id, retry-after" };

/** Decides which origins' pages may read answers: `"*"`, or those listed. Cookies are never allowed. */
export class CorsPolicy {
  /** What answers differ by, besides what they differ by themselves. */
  readonly vary: Headers;
  private readonly forAll: Headers = { "access-control-allow-origin": "*", ...EXPOSED };
  private readonly flatForAll: readonly string[] = Object.entries(this.forAll).flat();

  constructor(private readonly origins: "*" | readonly string[]) {
    this.vary = origins === "*" ? {} : { vary: "Origin" };
  }

  /** Headers for any answer, errors included: without them a page cannot even read why it was refused. */
  headers({ headers: { origin } }: IncomingMessage): Headers {
    if (this.origins === "*") return this.forAll;
    if (origin === undefined || !this.origins.includes(origin)) return this.vary;
    return { "access-control-allow-origin": origin, ...this.vary, ...EXPOSED };
  }

  /** The same, names and values by turns; without Vary where the answer to a GET has one that names the origin already. */
  flat(req: IncomingMessage): readonly string[] {
    if (this.origins === "*") return this.flatForAll;
    const { vary, ...headers } = this.headers(req);
    return Object.entries(vary === undefined || req.method === "GET" ? headers : { ...headers, vary }).flat();
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
