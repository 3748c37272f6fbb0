type Path = readonly PropertyKey[];

function show(path: Path): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : (i > 0 ? "." : "") + String(part)))
    .join("");
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/**
 * Splits the path of a value in an annotated article into the record that it belongs to, with the
 * record's own name, and the field within that record.
 */
export function recordPath(article: unknown, path: Path): { record: string; field: string; path: Path } {
  let depth = 0;
  let name: unknown;
  let value = article;
  path.forEach((key, i) => {
    value = child(value, key);
    const ownName = child(value, "id") ?? child(value, "code");
    if (typeof key === "number" && typeof ownName === "string") [depth, name] = [i + 1, ownName];
  });
  const record = show(path.slice(0, depth));
  return {
    record: typeof name === "string" ? `${record} (${name})` : record,
    field: show(path.slice(depth)),
    path,
  };
}
