import type { Plugin } from "vite";

/**
 * The strictest policy that the built page lives under. Trusted Types refuse every string that
 * would become markup or script, so that no text of a data set ever can.
 */
export const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Puts the policy into the built page: as a `<meta>`, since static hosts send no headers of ours. */
export function policyPlugin(): Plugin {
  return {
    name: "strata-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
