import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { HttpError } from "./http-error";
import type { Metrics } from "./metrics";
import { showStatus, type NewsStatus } from "./news-status";
import { jsonReply, type Reply } from "./reply";

/** 200 while the process can answer at all. */
export const healthz = (): Reply => jsonReply(200, { status: "ok" });

/**
 * 200 while new requests are welcome: the news is loaded and nobody has told the server to end. What
 * was left out of the news is said, and is no reason to send requests elsewhere.
 */
export const readyz = (draining: boolean, news: NewsStatus | undefined): Reply =>
  draining
    ? jsonReply(503, { status: "draining" })
    : jsonReply(200, { status: "ready", ...(news && showStatus(news)) });

/** The metrics, in Prometheus's text format. @throws HttpError 401 without the token, where there is one */
export async function metricsPage(
  req: IncomingMessage,
  metrics: Metrics,
  token: string | undefined,
): Promise<Reply> {
  if (token !== undefined && !same(req.headers.authorization ?? "", `Bearer ${token}`)) {
    throw new HttpError(401, "UNAUTHENTICATED", "Send the token that METRICS_TOKEN holds.", {
      "www-authenticate": 'Bearer realm="metrics"',
    });
  }
  const { contentType, body } = await metrics.page();
  return { status: 200, headers: { "content-type": contentType }, body };
}

/** Compares digests, so that the time taken tells nothing of the token. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
