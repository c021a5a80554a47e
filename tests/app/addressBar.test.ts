import { expect, it } from "vitest";
import { bindAddressBar } from "#app/addressBar.ts";
import { decode } from "#state/address.ts";
import { createViewStore } from "#state/store.ts";

function stage(query = "") {
  history.replaceState(null, "", `/${query}`);
  const store = createViewStore(decode(location.search).view);
  const release = bindAddressBar(store, window);
  return { store, actions: store.getState(), release };
}

it("writes each step down at once, legibly", () => {
  const { actions, release } = stage();
  actions.open({ kind: "component", id: "flannel" });
  actions.toggleCompared("rkt");
  actions.toggleCompared("runc");
  expect(location.search).toBe("?v=1&open=component/flannel&compare=rkt,runc");
  release();
});

it("makes one entry of a search, however many letters it takes", () => {
  const { actions, release } = stage();
  const before = history.length;
  for (const text of ["o", "ov", "ove"]) actions.search(text);
  expect(history.length).toBe(before + 1);
  release();
});

it("comes back to a View when the reader does", async () => {
  const { store, actions, release } = stage("?standard=cni");
  actions.open({ kind: "component", id: "flannel" });
  history.back();
  await expect.poll(() => store.getState().view.open).toBeNull();
  expect(store.getState().view.filters.standard).toEqual(["cni"]);
  release();
});

it("lets go when it is told to", () => {
  const { actions, release } = stage();
  release();
  actions.search("x");
  expect(location.search).toBe("");
});
