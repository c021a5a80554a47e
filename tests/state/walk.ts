import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type AddressBar, bindAddressBar } from "#app/addressBar.ts";
import { exportInputOf } from "#export/drawView.ts";
import { dayOf } from "#model/when.ts";
import { CHANGES } from "#query/changeKinds.ts";
import { type Facet, FACETS } from "#query/filter.ts";
import { SORTS } from "#query/list/columns.ts";
import { decode, encode } from "#state/address.ts";
import { reconcile } from "#state/reconcile.ts";
import { type Actions, createViewStore, type ViewStore } from "#state/store.ts";
import { PICTURES, START, TABLES, THEMES, type View } from "#state/view.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { countLetters } from "../layout/arbitraries.ts";
import { brokenLaws } from "../layout/laws.ts";
import { worldOf } from "../fixtures/world.ts";

/*
 * Random walks over the View: actions in any order, Back and Forward among them, over a store that is
 * bound to an address bar. After each step the address, the history and the picture are held to laws.
 */

const WORLD = worldOf(`
  Platforms  | OpenShift 2013.. uses>kubernetes @red-hat | Nomad 2015.. @hashicorp | Fleet 2014..2018 @coreos
  Networking | Flannel 2014.. cni(provider)[2015..] @coreos Apache-2.0 | Calico 2014.. cni(provider) | Weave Net 2014..2024 @weaveworks
  Engines    | Kubernetes 2014.. cni(consumer) ^cncf:graduated[2018..] | rkt preview:2014-12 stable:2016-02 ended:2020 @coreos | runc 2015.. oci(provider)
  red-hat buys coreos [2018-01-30..]
  uses / used by (depends)
`);
const THINGS = [...WORLD.components, ...WORLD.standards].map(({ id }) => id);
const SIZES = [
  { width: 320, height: 480 },
  { width: 1280, height: 720 },
] as const;

/** A browser's history and address bar, which move at once. */
class Bar {
  index = 0;
  readonly entries: { address: string; state: unknown }[];
  readonly bar: AddressBar;
  private readonly returned = new EventTarget();

  constructor(query: string) {
    this.entries = [{ address: query, state: null }];
    // oxlint-disable-next-line typescript/no-this-alias -- its getters stand for the browser's
    const self = this;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what an address bar needs
    this.bar = {
      history: {
        pushState: (state: unknown, _: string, address: string) => {
          this.entries.splice(this.index + 1, Infinity, { address, state });
          this.index += 1;
        },
        replaceState: (state: unknown, _: string, address: string) => {
          this.entries[this.index] = { address, state };
        },
        back: () => this.go(-1),
        get state() {
          return self.entries[self.index]?.state;
        },
      },
      location: {
        pathname: "",
        hash: "",
        get search() {
          return self.address;
        },
      },
      addEventListener: this.returned.addEventListener.bind(this.returned),
      removeEventListener: this.returned.removeEventListener.bind(this.returned),
    } as unknown as AddressBar;
  }

  get address(): string {
    return this.entries[this.index]?.address ?? "";
  }

  go(by: 1 | -1): void {
    if (!this.entries[this.index + by]) return;
    this.index += by;
    this.returned.dispatchEvent(new Event("popstate"));
  }
}

interface Walker {
  readonly store: ViewStore;
  readonly bar: Bar;
}

/** Nothing is foreseen but what every entry of the history last said. */
type Model = { readonly said: string[] };

class Step implements fc.Command<Model, Walker> {
  private readonly name: string;
  private readonly act: (walker: Walker) => void;
  constructor(name: string, act: (walker: Walker) => void) {
    this.name = name;
    this.act = act;
  }
  check = (): boolean => true;
  run({ said }: Model, walker: Walker): void {
    const { bar, store } = walker;
    const { index } = bar;
    const { length } = bar.entries;
    const wasDetour = store.getState().view.detour;
    this.act(walker);
    const { view, arrival } = store.getState();
    assert.ok(bar.entries.length <= Math.max(length, index + 2), "one entry at most is added");
    if (this.name === "back" || this.name === "forward") {
      assert.equal(bar.address, said[bar.index]);
      if (wasDetour && this.name === "back" && bar.index < index) {
        // One Back comes home from all questions; a link may have led into the middle of them.
        assert.ok(!view.detour || bar.index === 0 || view.talk === null);
      }
    } else if (bar.index < index) {
      // Coming home from a question leads back; what lies ahead is the step itself.
      said.splice(index, 1, bar.entries[index]?.address ?? "");
    }
    said.splice(bar.index, 1, bar.address);
    if (arrival !== "passing") assert.equal(bar.address.replace(/^\?/u, ""), encode(view));
    holdAddress(view);
    holdPicture(view);
  }
  toString(): string {
    return this.name;
  }
}

function holdAddress(view: View): void {
  const { view: read, invalidParameters } = decode(encode(view));
  assert.deepEqual(invalidParameters, []);
  // A step of a talk says itself what it shows.
  const isStep = view.talk !== null && !view.detour;
  assert.deepEqual(isStep ? encode(read) : read, isStep ? encode(view) : view);
}

function holdPicture(view: View): void {
  const { view: known } = reconcile(view, WORLD, [
    { id: "tour", title: { en: "Tour" }, steps: 9, minutes: 9 },
  ]);
  for (const size of SIZES) {
    const { scene, moment } = exportInputOf({
      ecosystem: WORLD,
      view: known,
      today: dayOf(2026, 11, 30),
      size,
      theme: known.theme ?? "light",
      words: wordsIn(known.lang ?? "en"),
      measure: countLetters,
      marks: {},
      matches: null,
    });
    const ids = moment.snapshots.map(({ component, layer }) => ({ id: component.id, layer }));
    assert.deepEqual(brokenLaws(scene, ids), []);
  }
}

const act = (name: string, run: (actions: Actions) => void): Step =>
  new Step(name, ({ store }) => run(store.getState()));

const anyDay = fc.option(
  fc.constantFrom("1999", "2014-12", "2016", "2018-01-30", "2024", "2026-11"),
);
const anyThing = fc.constantFrom(...THINGS);
const anyRef = fc.oneof(
  fc.constantFrom(...WORLD.components).map(({ id }) => ({ kind: "component" as const, id })),
  fc.constantFrom(...WORLD.standards).map(({ id }) => ({ kind: "standard" as const, id })),
  fc.constantFrom(...WORLD.layers).map(({ id }) => ({ kind: "layer" as const, id })),
  fc.constantFrom(...WORLD.orgs).map(({ id }) => ({ kind: "org" as const, id })),
);
const anyText = fc.oneof(fc.constantFrom("", "c", "cni", "a&b=c#d?%", "容器"), fc.string());
const anyStep = fc
  .tuple(fc.integer({ min: 1, max: 9 }), anyText, anyDay)
  .map(([step, q, at]): View => ({ ...START, talk: "tour", step, q: q.toWellFormed(), at }));

/** Facets whose values are no ids. */
const OTHERS: readonly Facet[] = ["license", "country", "changed"];

const STEPS: readonly fc.Arbitrary<Step>[] = [
  anyRef.map((ref) => act(`open ${ref.kind}/${ref.id}`, (a) => a.open(ref))),
  fc.constant(act("close", (a) => a.close())),
  fc
    .constantFrom("dependents" as const, "dependencies" as const)
    .map((trace) => act(`trace ${trace}`, (a) => a.toggleTrace(trace))),
  fc
    .constantFrom("uses", "provider")
    .map((type) => act(`hide ${type}`, (a) => a.toggleRelations(type))),
  anyText.map((q) => act(`search ${q}`, (a) => a.search(q.toWellFormed()))),
  fc
    .tuple(fc.constantFrom(...FACETS.filter((facet) => !OTHERS.includes(facet))), anyThing)
    .map(([facet, id]) => act(`toggle ${facet} ${id}`, (a) => a.toggle(facet, id))),
  fc.constant(act("toggle license", (a) => a.toggle("license", "Apache-2.0"))),
  fc.constantFrom(...CHANGES).map(
    (kind) =>
      // It is offered where changes are marked.
      new Step(`toggle changed ${kind}`, ({ store }) => {
        if (store.getState().view.since !== null) store.getState().toggle("changed", kind);
      }),
  ),
  fc.constant(act("clear", (a) => a.clearFilters())),
  anyThing.map((id) => act(`compare ${id}`, (a) => a.toggleCompared(id))),
  fc
    .array(anyThing, { maxLength: 8 })
    .map((ids) => act(`side by side ${ids.join()}`, (a) => a.compare(ids))),
  fc
    .option(fc.constantFrom(...TABLES))
    .map((table) => act(`table ${table}`, (a) => a.placeTable(table))),
  fc
    .tuple(anyThing, fc.integer({ min: -2, max: 2 }))
    .map(([id, by]) => act(`move ${id} ${by}`, (a) => a.moveColumn(id, by))),
  fc.constantFrom("en" as const, "zh-CN" as const).map((l) => act(l, (a) => a.setLanguage(l))),
  fc.option(fc.constantFrom(...THEMES)).map((theme) => act(`${theme}`, (a) => a.setTheme(theme))),
  fc.constantFrom(...PICTURES).map((p) => act(`picture ${p}`, (a) => a.setPicture(p))),
  fc.constantFrom(...SORTS).map(
    (sort) =>
      // Only the list is sorted.
      new Step(`sort ${sort}`, ({ store }) => {
        if (store.getState().view.picture === "list") store.getState().sortBy(sort);
      }),
  ),
  anyDay.map((at) => act(`at ${at}`, (a) => a.showDate(at))),
  // A date that is dragged ends where it is let go.
  fc.tuple(fc.array(anyDay, { minLength: 1, maxLength: 4 }), anyDay).map(([days, at]) =>
    act(`drag to ${at}`, (a) => {
      for (const day of days) a.passDate(day);
      a.showDate(at);
    }),
  ),
  anyDay.map((since) => act(`since ${since}`, (a) => a.showSince(since))),
  anyStep.map((view) => act(`step ${view.step}`, (a) => a.showStep(view))),
  fc.constant(act("leave", (a) => a.leaveTalk())),
  fc.constant(new Step("back", ({ bar }) => bar.go(-1))),
  fc.constant(new Step("back", ({ bar }) => bar.go(-1))),
  fc.constant(new Step("forward", ({ bar }) => bar.go(1))),
];

/** Walks at least so far, and says with which seed. @returns how many steps were taken */
export function walk(least: number, seed: number): number {
  let steps = 0;
  fc.assert(
    fc.property(fc.commands([...STEPS], { maxCommands: 100, size: "max" }), (commands) => {
      const bar = new Bar("");
      const store = createViewStore(decode(bar.address).view);
      bindAddressBar(store, bar.bar);
      const model: Model = { said: [""] };
      const counted = [...commands];
      steps += counted.length;
      fc.modelRun(() => ({ model, real: { store, bar } }), counted);
    }),
    { numRuns: Math.ceil(least / 40), seed },
  );
  return steps;
}
