import type { Plugin } from "vite";

/**
 * The strictest policy that the built page lives under. Trusted Types refuse every string that
 * would become markup or script, so that no text of a data set ever can; the one policy that there is
 * lets scripts of the build itself become workers (app/scriptAddress.ts).
 */
export const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types strata",
].join("; ");

/**
 * The same policy for a page that carries everything in itself: in place of its own host it names
 * the very scripts and styles by their hashes, and there is no host to ask for anything else.
 */
export function policyOfHashes(hashes: {
  readonly script: string;
  readonly style: string;
}): string {
  const own = new Map([
    ["script-src", `'${hashes.script}'`],
    ["style-src", `'${hashes.style}'`],
  ]);
  return POLICY.split("; ")
    .map((rule) => {
      const [name = "", ...values] = rule.split(" ");
      const kept = values.flatMap((value) => (value === "'self'" ? (own.get(name) ?? []) : value));
      return [name, ...(kept.length > 0 ? kept : ["'none'"])].join(" ");
    })
    .join("; ");
}

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
