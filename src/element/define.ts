import { StrataExplorer } from "./StrataExplorer.ts";

// A page may hold the script twice.
if (!customElements.get("strata-explorer")) {
  customElements.define("strata-explorer", StrataExplorer);
}
