/** The value that a share of the sample (0 to 1) does not exceed; 0 where there is no sample. The sample need not be sorted. */
export function percentile(sample: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(sample).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(sample: Iterable<number>): number {
  return percentile(sample, 0.5);
}

/** Rows as a table for a terminal and for Markdown alike: the first column to the left, figures to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? "").padEnd(width) : (cells[i] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/** Three significant digits, so that small and large figures are told with the same care. */
export function figure(value: number): string {
  if (value === 0) return "0";
  return value >= 1000
    ? Math.round(Number(value.toPrecision(3))).toLocaleString("en-US")
    : String(Number(value.toPrecision(3)));
}
