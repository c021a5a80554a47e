/** What Trusted Types are to a page, as far as it needs them; not every browser has them. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The one policy that the page's own policy allows (cli/policyPlugin.ts). */
const POLICY = "strata";

const policy: { made?: ReturnType<TrustedTypes["createPolicy"]> | undefined } = {};

/**
 * The address of a script of this build, as a worker may be started from it. No other address can
 * become one: it has to lie beside the page.
 */
export function scriptAddress(address: string): string {
  policy.made ??= window.trustedTypes?.createPolicy(POLICY, { createScriptURL: besideThePage });
  return policy.made ? policy.made.createScriptURL(address) : besideThePage(address);
}

/** @throws TypeError for what lies elsewhere */
function besideThePage(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (href.startsWith(new URL(".", document.baseURI).href)) return href;
  throw new TypeError(`${href} is no script of this page`);
}
