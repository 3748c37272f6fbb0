import { figure, table } from "../stats";
import { RAW, STOCK } from "./contestants";
import type { PeerResult, Spread } from "./peers";

const spread = ({ median, least, most }: Spread): string =>
  `${figure(median)} (${figure(least)}–${figure(most)})`;

/** One table for each operation. */
export function peersTables(results: readonly PeerResult[]): string {
  const operations = [...new Set(results.map(({ operation }) => operation))];
  return operations
    .map((operation) => {
      const own = results.filter((result) => result.operation === operation);
      const bytes = own[0]?.answerBytes ?? 0;
      return `${operation}${bytes > 0 ? `, ${figure(bytes)} bytes an answer (median)` : ""}\n\n${operationTable(own)}`;
    })
    .join("\n\n");
}

function operationTable(results: readonly PeerResult[]): string {
  const of = (name: string) => results.find(({ contestant }) => contestant === name);
  const ratio = (result: PeerResult, to: PeerResult | undefined, by: (r: PeerResult) => number) =>
    to ? figure(by(result) / by(to)) : "–";
  const pace = ({ requestsPerSecond }: PeerResult) => requestsPerSecond.median;
  const thrift = ({ cpuPerRequest }: PeerResult) => 1 / cpuPerRequest.median;
  const rows = results.map((result) => [
    result.contestant,
    spread(result.requestsPerSecond),
    spread(result.p50),
    spread(result.p99),
    spread(result.cpuPerRequest),
    `${ratio(result, of(STOCK), pace)} / ${ratio(result, of(STOCK), thrift)}`,
    `${ratio(result, of(RAW), pace)} / ${ratio(result, of(RAW), thrift)}`,
    figure(result.clientLoad),
  ]);
  const header = [
    "",
    "requests/s",
    "p50, ms",
    "p99, ms",
    "server CPU, µs/request",
    "× stock: pace / CPU",
    "× raw: pace / CPU",
    "client's load",
  ];
  return table(header, rows);
}
