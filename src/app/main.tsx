import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { decode } from "#state/address.ts";
import { createViewStore } from "#state/store.ts";
import "#ui/palette.css";
import "#ui/tokens.css";
import { addressOf, bindAddressBar } from "./addressBar.ts";
import { App } from "./App.tsx";
import { carriesData, createEmbeddedReadJson } from "./embeddedJson.ts";
import { guardDrops } from "./earlyDrop.ts";
import { createCache } from "./queries.ts";
import { createReadJson } from "./readJson.ts";

const { view, invalidParameters } = decode(addressOf(location));
const store = createViewStore(view);
const cache = createCache();
bindAddressBar(store, window);
guardDrops(window, store);
const readJson = carriesData(document)
  ? createEmbeddedReadJson(document)
  : createReadJson(document.baseURI);

// In dev: a data file has changed on the disk.
import.meta.hot?.on("strata:data", () => void cache.invalidateQueries());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <App store={store} invalidParameters={invalidParameters} readJson={readJson} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
