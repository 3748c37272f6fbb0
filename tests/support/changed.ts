/** Values by their path: `quotes.0.speaker`. A value that is undefined takes out what stands there. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a value made of objects and lists, with other values at some paths. */
export function changed<T>(value: T, changes: Changes): T {
  const copy = structuredClone(value);
  for (const [path, other] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let parent = copy as Record<string, unknown>;
    for (const key of keys) parent = parent[key] as Record<string, unknown>;
    if (other === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = other;
  }
  return copy;
}
