import { POLICY } from "./policyPlugin.ts";

/*
 * What a host sends with the built files, told once. The files for hosts (`deploy/`) are written from
 * this by npm run headers.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Sent with every file. The data is public, and needed by pages of other origins: those that a sandbox made. */
const ALWAYS: readonly Header[] = [
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "no-referrer" },
  { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
  { name: "Access-Control-Allow-Origin", value: "*" },
  { name: "Cross-Origin-Resource-Policy", value: "cross-origin" },
];

/** How long a file may be kept without asking: a file below `assets/` has its hash in its name. */
export const CACHE = {
  assets: "public, max-age=31536000, immutable",
  rest: "no-cache",
} as const;

export interface HeaderRules {
  readonly always: readonly Header[];
  /** Of the page: its own policy, which it also carries in itself, and who may frame it. */
  readonly pagePolicy: string;
  /** Of scripts: workers live under the policy with which their script came. */
  readonly scriptPolicy: string;
  readonly cache: typeof CACHE;
}

/**
 * @param frameAncestors who may show the page in a frame, as the policy writes it (`'self'
 *   https://example.org`); empty: anybody, files included
 */
export function headerRules(frameAncestors = ""): HeaderRules {
  return {
    always: ALWAYS,
    pagePolicy: frameAncestors === "" ? POLICY : `${POLICY}; frame-ancestors ${frameAncestors}`,
    scriptPolicy: POLICY,
    cache: CACHE,
  };
}

/** What may stand in `frame-ancestors`: keywords, schemes and hosts, nothing that ends the line. */
export function areAncestors(text: string): boolean {
  return text === "" || text.split(" ").every((word) => ANCESTOR.test(word));
}

const ANCESTOR =
  /^(?:'self'|'none'|\*|[a-z][a-z0-9+.-]*:|(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d+|\*))?)$/iu;
