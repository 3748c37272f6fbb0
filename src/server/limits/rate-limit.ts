import { isIPv6, type Socket } from "node:net";
import type { IncomingHttpHeaders } from "node:http";
import { GraphQLError } from "graphql";
import { HeaderMap } from "@apollo/server";
import { LRUCache } from "lru-cache";

/** What even the smallest request costs, since it must be read, parsed and checked. */
const LEAST_COST = 10;
const MAX_CLIENTS = 10_000;

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A token bucket a client, filled with an allowance of cost per minute and never holding more than one minute's.
 * An operation runs while the bucket is not empty and is then taken off whole, so a costly one leaves a debt.
 */
export class RateLimit {
  private readonly buckets = new LRUCache<string, Bucket>({ max: MAX_CLIENTS });

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @throws GraphQLError RATE_LIMITED, status 429 with Retry-After in seconds, where the client must wait */
  charge(client: string, cost: number): void {
    const now = this.now();
    const bucket = this.buckets.get(client) ?? { tokens: this.perMinute, filledAt: now };
    const gained = ((now - bucket.filledAt) / 60_000) * this.perMinute;
    const tokens = Math.min(this.perMinute, bucket.tokens + gained);
    const paid = tokens > 0;
    this.buckets.set(client, { tokens: paid ? tokens - Math.max(cost, LEAST_COST) : tokens, filledAt: now });
    if (!paid) throw this.refusal(-tokens);
  }

  private refusal(debt: number): GraphQLError {
    const seconds = Math.max(1, Math.ceil(((debt + 1) / this.perMinute) * 60));
    const headers = new HeaderMap([["retry-after", String(seconds)]]);
    return new GraphQLError(
      `Your allowance of ${this.perMinute} objects a minute is used up; try again in ${seconds} s.`,
      { extensions: { code: "RATE_LIMITED", limit: this.perMinute, http: { status: 429, headers } } },
    );
  }
}

/**
 * The client's address: the socket's, or, behind so many proxies, the one that the outermost trusted proxy saw.
 * IPv6 clients are told apart by their /64, which is what one subscriber holds.
 */
export function clientOf(socket: Socket, headers: IncomingHttpHeaders, proxies: number): string {
  const forwarded = proxies === 0 ? [] : String(headers["x-forwarded-for"] ?? "").split(",");
  const address = (forwarded.at(-proxies) ?? "").trim() || (socket.remoteAddress ?? "unknown");
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const rest = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array<string>(zeros).fill("0"), ...rest].slice(0, 4).join(":");
}
