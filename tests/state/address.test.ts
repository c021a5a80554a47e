import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "#state/address.ts";
import { START, type View } from "#state/view.ts";
import { anyQuery, anyStranger, anyView } from "./arbitraries.ts";

const viewOf = (query: string): View => decode(query).view;
const invalidParametersOf = (query: string) =>
  decode(query).invalidParameters.map(({ parameter, value }) => `${parameter}: ${value}`);
const filters = (some: Partial<View["filters"]>) => ({ ...START.filters, ...some });

/** The table of parameters, as it is promised to everybody who keeps a link. */
const table: readonly (readonly [query: string, view: Partial<View>])[] = [
  ["v=1", {}],
  ["data=container", { data: "container" }],
  ["picture=strata", {}],
  ["picture=stack", { picture: "stack" }],
  ["picture=list", { picture: "list" }],
  ["picture=list&sort=since", { picture: "list", sort: "since" }],
  ["picture=list&sort=-standard", { picture: "list", sort: "-standard" }],
  ["at=2017-06", { at: "2017-06" }],
  ["at=2017", { at: "2017" }],
  ["at=2017-06-30", { at: "2017-06-30" }],
  ["since=2015", { since: "2015" }],
  [
    "since=2018&changed=license,new",
    { since: "2018", filters: filters({ changed: ["license", "new"] }) },
  ],
  ["q=overlay", { q: "overlay" }],
  ["standard=cni&status=stable", { filters: filters({ standard: ["cni"], status: ["stable"] }) }],
  ["vendor=coreos,red-hat", { filters: filters({ vendor: ["coreos", "red-hat"] }) }],
  ["license=Apache-2.0,MIT", { filters: filters({ license: ["Apache-2.0", "MIT"] }) }],
  ["foundation=cncf", { filters: filters({ foundation: ["cncf"] }) }],
  ["layer=container-network", { filters: filters({ layer: ["container-network"] }) }],
  ["type=plugin", { filters: filters({ type: ["plugin"] }) }],
  ["open=component/flannel", { open: { kind: "component", id: "flannel" } }],
  ["open=layer/kernel", { open: { kind: "layer", id: "kernel" } }],
  ["open=standard/cni", { open: { kind: "standard", id: "cni" } }],
  ["open=org/coreos", { open: { kind: "org", id: "coreos" } }],
  ["open=org/coreos&trace=lineage", { open: { kind: "org", id: "coreos" }, trace: "lineage" }],
  [
    "open=component/runc&trace=dependents",
    { open: { kind: "component", id: "runc" }, trace: "dependents" },
  ],
  ["compare=docker-engine,rkt", { compare: ["docker-engine", "rkt"] }],
  ["lang=en", { lang: "en" }],
  ["lang=zh-CN", { lang: "zh-CN" }],
  ["theme=light", { theme: "light" }],
  ["theme=dark", { theme: "dark" }],
  ["theme=projector", { theme: "projector" }],
  ["talk=article&step=3", { talk: "article", step: 3 }],
  ["talk=article&step=3&loop=1", { talk: "article", step: 3, loop: true }],
  ["embed=1", { embed: true }],
];

describe("the table of parameters", () => {
  it.each(table)("reads %s", (query, view) => {
    expect(decode(query)).toEqual({ view: { ...START, ...view }, invalidParameters: [] });
    expect(decode(`?v=1&${query}`)).toEqual(decode(query));
  });

  it("writes what it reads in the same words", () => {
    for (const [query, view] of table) {
      const isStart = Object.keys(view).length === 0;
      expect(encode({ ...START, ...view })).toBe(isStart ? "" : `v=1&${query}`);
    }
  });

  it("is read in any order", () => {
    const turned = decode("embed=1&q=overlay&at=2017-06&open=component/flannel");
    expect(turned).toEqual(decode("open=component/flannel&at=2017-06&q=overlay&embed=1"));
  });
});

describe("an address", () => {
  it("is empty for the start, and gives the start where it is empty", () => {
    expect(encode(START)).toBe("");
    for (const query of ["", "?", "&&", "?&=&"])
      expect(decode(query).invalidParameters).toEqual([]);
    expect(viewOf("?")).toEqual(START);
  });

  it("keeps commas and slashes legible", () => {
    const query = encode({
      ...START,
      compare: ["rkt", "docker-engine"],
      open: { kind: "component", id: "rkt" },
      extra: [["path", "a/b,c"]],
    });
    expect(query).toBe("v=1&open=component/rkt&compare=rkt,docker-engine&path=a/b,c");
  });

  it("writes whatever else means something in an address as an escape", () => {
    const q = "a&b=c#d?e%20+f 容器";
    expect(encode({ ...START, q })).toMatch(/^v=1&q=[\w%.~/-]+$/u);
    expect(viewOf(encode({ ...START, q })).q).toBe(q);
  });

  it("takes plus for a blank, as forms write it", () => {
    expect(viewOf("q=overlay+network").q).toBe("overlay network");
    expect(viewOf("q=c%2B%2B").q).toBe("c++");
  });

  it("takes escaped commas and slashes, as chats write them", () => {
    expect(viewOf("compare=rkt%2Cpodman").compare).toEqual(["rkt", "podman"]);
    expect(viewOf("open=component%2Frkt").open?.id).toBe("rkt");
  });

  it("takes the first of a parameter named twice", () => {
    expect(viewOf("at=2015&at=2020").at).toBe("2015");
  });
});

describe("links as people pass them on", () => {
  it.each(["zh", "zh-cn", "zh-Hans", "zh-TW", "ZH"])("takes lang=%s for Chinese", (lang) => {
    expect(decode(`lang=${lang}`)).toEqual({
      view: { ...START, lang: "zh-CN" },
      invalidParameters: [],
    });
  });

  it("takes any English for English", () => {
    expect(viewOf("lang=en-GB").lang).toBe("en");
  });

  it.each([")", ".", ",", "，", "。", "/", "）.", "%EF%BC%8C"])(
    "leaves out %s at the end of a link",
    (mark) => {
      const open = { kind: "component", id: "flannel" } as const;
      expect(decode(`at=2017&open=component/flannel${mark}`)).toEqual({
        view: { ...START, at: "2017", open },
        invalidParameters: [],
      });
      expect(viewOf(`open=component/flannel&lang=zh-CN${mark}`).lang).toBe("zh-CN");
      expect(viewOf(`compare=rkt,runc${mark}`).compare).toEqual(["rkt", "runc"]);
    },
  );

  it("leaves what is searched for, and what is not ours, as it is written", () => {
    expect(viewOf("q=c++.").q).toBe("c  .");
    expect(viewOf("utm=x.").extra).toEqual([["utm", "x."]]);
  });
});

describe("what does not fit", () => {
  it.each([
    ["data=../../secret", "data: ../../secret"],
    ["picture=cube", "picture: cube"],
    ["at=2023-02-30", "at: 2023-02-30"],
    ["at=May", "at: May"],
    ["since=1066", "since: 1066"],
    ["open=flannel", "open: flannel"],
    ["open=planet/mars", "open: planet/mars"],
    ["open=component/a/b", "open: component/a/b"],
    ["open=component/", "open: component/"],
    ["trace=dependents", "trace: dependents"],
    ["lang=fr", "lang: fr"],
    ["theme=pink", "theme: pink"],
    ["talk=A%20Talk", "talk: A Talk"],
    ["step=0", "step: 0"],
    ["step=-1", "step: -1"],
    ["step=1e3", "step: 1e3"],
    ["step=99999", "step: 99999"],
    ["embed=yes", "embed: yes"],
    ["loop=1", "loop: 1"],
    ["vendor=Red%20Hat", "vendor: Red Hat"],
    ["license=MIT%20OR%20ISC", "license: MIT OR ISC"],
    ["lang=constructor", "lang: constructor"],
    ["open=constructor/x", "open: constructor/x"],
  ])("falls back and is named: %s", (query, invalidParameter) => {
    expect(decode(query)).toEqual({ view: START, invalidParameters: [expect.anything()] });
    expect(invalidParametersOf(query)).toEqual([invalidParameter]);
  });

  it.each(["trace=ancestors", "trace=1", "trace=constructor"])(
    "follows nothing for %s",
    (query) => {
      const open = { kind: "component", id: "runc" } as const;
      expect(viewOf(`open=component/runc&${query}`)).toEqual({ ...START, open });
      expect(invalidParametersOf(`${query}&open=component/runc`)).toEqual([
        query.replace("=", ": "),
      ]);
    },
  );

  it.each(["layer/kernel", "standard/cni", "org/coreos"])("follows nothing from %s", (open) => {
    expect(invalidParametersOf(`open=${open}&trace=dependents`)).toEqual(["trace: dependents"]);
    expect(viewOf(`open=${open}&trace=dependents`).trace).toBeNull();
  });

  it("leaves the rest as it was said", () => {
    const { view, invalidParameters } = decode("at=never&vendor=coreos,%3Cb%3E,ibm&theme=dark");
    expect(view).toEqual({
      ...START,
      theme: "dark",
      filters: filters({ vendor: ["coreos", "ibm"] }),
    });
    expect(new Set(invalidParameters)).toEqual(
      new Set([
        { parameter: "at", value: "never" },
        { parameter: "vendor", value: "<b>" },
      ]),
    );
  });

  it("is not what is empty, or said twice in one list", () => {
    expect(decode("at=&vendor=&open=&step=&compare=,,")).toEqual({
      view: START,
      invalidParameters: [],
    });
    expect(decode("compare=rkt,rkt,podman")).toEqual({
      view: { ...START, compare: ["rkt", "podman"] },
      invalidParameters: [],
    });
  });

  it("is not a full-width comma between ids", () => {
    expect(viewOf("compare=rkt，podman").compare).toEqual(["rkt", "podman"]);
  });

  it("are columns beyond what can be read side by side", () => {
    expect(viewOf("compare=a,b,c,d,e,f,g,h").compare).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(invalidParametersOf("compare=a,b,c,d,e,f,g,h")).toEqual(["compare: g", "compare: h"]);
  });

  it("are named briefly, and not without end", () => {
    const { invalidParameters } = decode(`at=${"x".repeat(5000)}&vendor=${"!,".repeat(5000)}`);
    expect(invalidParameters.length).toBeLessThan(100);
    expect(Math.max(...invalidParameters.map(({ value }) => value.length))).toBe(200);
  });
});

describe("parameters of others", () => {
  it("are kept in their order, and not complained of", () => {
    const query = "utm_source=mail&at=2017&debug&x=1&x=2";
    const { view, invalidParameters } = decode(query);
    expect(invalidParameters).toEqual([]);
    expect(view.extra).toEqual([
      ["utm_source", "mail"],
      ["debug", ""],
      ["x", "1"],
      ["x", "2"],
    ]);
    expect(encode(view)).toBe("v=1&at=2017&utm_source=mail&debug&x=1&x=2");
  });

  it("do not become ours by their case or by an escape of an escape", () => {
    expect(viewOf("AT=2017&%2561t=2017").at).toBeNull();
  });

  it("named like JavaScript's own things are nothing special", () => {
    const { view } = decode("__proto__=1&constructor=2&toString");
    expect(view.extra.map(([key]) => key)).toEqual(["__proto__", "constructor", "toString"]);
  });
});

describe("the order of the list", () => {
  it.each(["sort=-size", "sort=--name", "sort=-", "sort=constructor"])(
    "does not take %s",
    (query) => {
      expect(viewOf(`picture=list&${query}`)).toEqual({ ...START, picture: "list" });
      expect(invalidParametersOf(`${query}&picture=list`)).toEqual([query.replace("=", ": ")]);
    },
  );

  it("is nothing where there is no list", () => {
    expect(decode("sort=-since")).toEqual({
      view: START,
      invalidParameters: [{ parameter: "sort", value: "-since" }],
    });
  });

  it("is by name where nothing is said, which need not be said", () => {
    expect(encode(viewOf("picture=list&sort=name"))).toBe("v=1&picture=list");
  });
});

describe("in a talk", () => {
  const step = { ...START, talk: "article", step: 3 };

  it("leaves out what the step itself shows", () => {
    expect(encode({ ...step, q: "overlay", theme: "dark" })).toBe(
      "v=1&theme=dark&talk=article&step=3",
    );
  });

  it("says all that a detour shows", () => {
    const detour = { ...step, q: "overlay", detour: true };
    expect(encode(detour)).toBe("v=1&q=overlay&talk=article&step=3");
    expect(decode(encode(detour)).view).toEqual(detour);
  });

  it("tells a detour to the start from the step itself", () => {
    const detour = { ...step, detour: true };
    expect(encode(detour)).toBe("v=1&picture=strata&talk=article&step=3");
    expect(decode(encode(detour)).view).toEqual(detour);
    expect(decode(encode(step)).view).toEqual(step);
  });

  it.each(["lang=zh-CN", "theme=dark", "data=other", "embed=1", "loop=1", "utm=x", "at="])(
    "takes %s for no detour",
    (more) => {
      expect(decode(`talk=article&step=3&${more}`).view.detour).toBe(false);
    },
  );
});

describe("laws", () => {
  it("reads back every view as it was written", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decode(encode(view))).toEqual({ view, invalidParameters: [] });
        expect(decode(`?${encode(view)}`).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it("is written with letters that need no escape in an address", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encode(view)).toMatch(/^[\w\-.~!*'()%,/=&]*$/u);
      }),
    );
  });

  it("makes a view of any text, never throws, and what it made it reads back the same", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view, invalidParameters } = decode(query);
        expect(decode(encode(view))).toEqual({ view, invalidParameters: [] });
        for (const { parameter } of invalidParameters) expect(query).toContain(parameter);
      }),
      { numRuns: 1000 },
    );
  });

  it("does so for a search cut in the middle of a letter", () => {
    const { view } = decode(`q=${"a".repeat(199)}🚢`);
    expect(viewOf(encode(view))).toEqual(view);
  });

  it("reads 64 kB of anything", () => {
    for (const piece of [
      "%",
      "&",
      "a=1&",
      "vendor=",
      ",",
      "\uD800",
      "%E4%B8%AD",
      "q=🚢",
      "at=x&",
    ]) {
      const { view, invalidParameters } = decode(piece.repeat(65_536));
      expect(invalidParameters.length).toBeLessThan(100);
      expect(view.picture).toBe("strata");
    }
  });

  it("keeps any parameter of others beside any view", () => {
    fc.assert(
      fc.property(anyView, fc.array(anyStranger, { maxLength: 5 }), (view, extra) => {
        expect(viewOf(encode({ ...view, extra })).extra).toEqual(extra);
      }),
    );
  });
});
