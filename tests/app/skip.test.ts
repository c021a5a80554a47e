import { expect, it } from "vitest";
import { skipToMain } from "#app/skip.ts";

const PICTURE =
  "<section id='picture'><button tabindex='-1'>no</button><button tabindex='0' id='to'>Flannel</button></section>";
const TABLE =
  "<button>Close</button><table><tr><th><button id='to'>Name</button></th></tr></table>";

it.each([
  ["the picture's first stop", PICTURE, "to"],
  ["the picture, beside a table", `${PICTURE}<aside>${TABLE.replace("to", "no")}</aside>`, "to"],
  ["the table that stands in its place", `<aside>${TABLE}</aside>`, "to"],
  ["the list", `<section id='picture' data-list>${TABLE}</section>`, "to"],
  ["what can be pressed at all", "<p><button id='to'>Try again</button></p>", "to"],
  ["the page's main part before any of it has come", "<section id='picture'></section>", "main"],
])("skips to %s", (_, html, id) => {
  document.body.innerHTML = `<a href="#main">Skip</a><main id="main">${html}</main>`;
  document.querySelector("a")?.addEventListener("click", skipToMain);
  document.querySelector("a")?.click();
  expect(document.activeElement?.id).toBe(id);
  expect(location.hash).toBe("");
});
