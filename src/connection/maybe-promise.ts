import type { MaybePromise } from "./page";

/** Applies a function to a value now, or when it is there: what comes at once stays synchronous. */
export function chain<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
