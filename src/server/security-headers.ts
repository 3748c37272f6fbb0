import type { Headers } from "./reply";

const ALWAYS: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const FOR_DATA: Headers = {
  ...ALWAYS,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  // Pages on other origins are meant to read the API; what they may read, CORS decides.
  "cross-origin-resource-policy": "cross-origin",
};

/** Apollo's page carries its own policy, with nonces, in a meta element; these are what a meta element cannot say. */
const FOR_PAGES: Headers = {
  ...ALWAYS,
  "referrer-policy": "strict-origin-when-cross-origin",
  "content-security-policy": "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
  "x-frame-options": "DENY",
};

/** Headers that keep a browser from doing more with an answer than it is meant for. */
export const securityHeaders = (contentType: string | undefined): Headers =>
  contentType?.startsWith("text/html") ? FOR_PAGES : FOR_DATA;
