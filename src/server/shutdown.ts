import { Server as NetServer } from "node:net";
import type { Server } from "node:http";
import type { Connections } from "./connections";

/** All that was begun has ended, or is ended, this long after the server stopped taking connections, in ms. */
const DRAIN_MS = 6_000;
/** A connection at rest may still have a request on the way for so long, in ms. */
const AT_REST_MS = 300;
/** A new one may take so long, in ms, to ask what it was opened for. */
const NEW_MS = 2_000;
const POLL_MS = 50;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Ends a server without dropping what it took on: stops listening, answers what is on the way, closes
 * connections as they come to rest. Resolves with the number of connections that had to be cut.
 */
export async function drain(server: Server, connections: Connections): Promise<number> {
  await quietTurn(connections);
  // http.Server's own close() destroys idle sockets at once, also those whose request waits to be read.
  NetServer.prototype.close.call(server);
  const began = performance.now();
  while (connections.count > 0 && performance.now() - began < DRAIN_MS) {
    await sleep(POLL_MS);
    const passed = performance.now() - began;
    if (passed > AT_REST_MS) connections.endIdle(passed > NEW_MS);
  }
  const cut = connections.count;
  connections.destroyAll();
  // Ends the timer that looks for slow requests.
  server.close();
  return cut;
}

/**
 * Resolves right after the event loop has looked for connections and found none: the system resets those that it
 * has accepted and the program has not when listening ends. Gives up waiting for a quiet moment after a while.
 */
async function quietTurn(connections: Connections): Promise<void> {
  const began = performance.now();
  let accepted: number;
  do {
    accepted = connections.accepted;
    await new Promise((resolve) => setImmediate(resolve));
  } while (connections.accepted > accepted && performance.now() - began < 1_000);
}
