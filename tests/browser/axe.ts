import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { Stage } from "./stage.ts";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * How a theme is checked. What is laid out as in the light theme can differ in its contrast only;
 * where everything is larger, no target is too small; for the back row of a room contrast is higher. The size of targets is what takes longest.
 */
export type Scope = "all" | "colours" | "larger" | "backRow";

const OPTIONS = {
  all: { runOnly: TAGS },
  colours: { runOnly: { type: "rule", values: ["color-contrast"] } },
  backRow: { runOnly: [...TAGS, "wcag2aaa"] },
  larger: { runOnly: TAGS, rules: { "target-size": { enabled: false } } },
} as const;

/** The scope for a theme of which the light one is checked for all. */
export function scopeOf(theme: string): Scope {
  if (theme === "dark") return "colours";
  return theme === "projector" ? "larger" : "all";
}

/**
 * The rules of axe that a page breaks, each with the first elements that do. The page's policy
 * refuses scripts of others, so its context is to be opened with `bypassCSP`.
 * @param within a selector
 */
export async function violationsOf(
  page: Page,
  scope: Scope = "all",
  within = "body",
): Promise<readonly string[]> {
  await page.evaluate(script);
  return page.evaluate(
    async ([options, place]) => {
      // The page is given whole: rules about a document need it.
      const context = place === "body" ? document : document.querySelector(place);
      // @ts-expect-error axe has put itself on the window
      const { violations } = await globalThis.axe.run(context, {
        ...options,
        resultTypes: ["violations"],
      });
      return violations.map(
        (v: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
          `${v.id}: ${v.nodes
            .map((node) => `${node.target.join(" ")} ${node.failureSummary}`)
            .slice(0, 3)
            .join(" | ")}`,
      );
    },
    [OPTIONS[scope], within] as const,
  );
}

/** What the page can show, one of each kind. */
export const STATES = [
  "",
  "?open=component/flannel",
  "?picture=stack",
  "?picture=stack&open=component/flannel&trace=dependents",
  "?picture=list&sort=-since&open=component/flannel",
  "?picture=list&compare=flannel&standard=cni",
  "?open=layer/container-network",
  "?open=standard/cni",
  "?open=org/red-hat",
  "?compare=docker-engine,rkt",
  "?standard=cni&status=stable",
  "?compare=rkt&open=component/nothing",
];

/** The rules that the page breaks in one of its states. */
export async function violationsAt(
  stage: Stage,
  state: string,
  theme: string,
): Promise<readonly string[]> {
  const query = `${state === "" ? "?" : `${state}&`}theme=${theme}`;
  const page = await stage.open(query, { bypassCSP: true });
  await page.getByRole("status").filter({ hasText: "components" }).waitFor();
  await page.waitForLoadState("networkidle");
  // The list comes with a part of its own.
  await page.locator("#picture").waitFor();
  return violationsOf(page, scopeOf(theme));
}
