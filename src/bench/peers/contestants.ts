/** Who is compared. Each runs in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly server: "dateline" | "apollo" | "yoga" | "mercurius" | "raw";
  /** Whether resolvers are called as TypeGraphQL calls them, or straight, as Dateline does. */
  readonly resolvers: "TypeGraphQL" | "direct";
  /** Configuration, for Dateline. */
  readonly env: Readonly<Record<string, string>>;
}

export const STOCK = "stock Apollo";
export const RAW = "raw node:http";

const peer = (
  name: string,
  server: Contestant["server"],
  resolvers: Contestant["resolvers"] = "direct",
  env: Contestant["env"] = {},
): Contestant => ({ name, server, resolvers, env: { NODE_ENV: "production", ...env } });

/** None logs requests; the peers other than stock are given Dateline's own way to call resolvers, which makes them faster. */
export const CONTESTANTS: readonly Contestant[] = [
  peer(STOCK, "apollo", "TypeGraphQL"),
  peer("Apollo, direct resolvers", "apollo"),
  peer("GraphQL Yoga", "yoga"),
  peer("Mercurius with jit", "mercurius"),
  peer("Dateline, caches off", "dateline", "direct", { LOG_LEVEL: "silent", ANSWER_CACHE_BYTES: "0" }),
  peer("Dateline", "dateline", "direct", { LOG_LEVEL: "silent" }),
  peer(RAW, "raw"),
];
