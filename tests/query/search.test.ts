import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_KINDS } from "#model/id.ts";
import type { SearchDocument } from "#model/search.ts";
import { createSearch } from "#query/search.ts";

/** `component/flannel | Flannel, Rudder | text | pinyin` */
function documentsOf(lines: string): readonly SearchDocument[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [ref = "", names = "", text = "", pinyin = ""] = line.split("|").map((p) => p.trim());
      const [kind, id = ""] = ref.split("/");
      return {
        kind: ENTITY_KINDS.find((known) => known === kind) ?? "component",
        id,
        names: names.split(", ").filter(Boolean),
        text,
        pinyin,
      };
    });
}

const documents = documentsOf(`
  component/flannel | Flannel, Rudder, Kolach | Simple layer-3 network fabric for Kubernetes 面向 Kubernetes 的三层网络 | rongqiwangluo rqwl rong qi wang luo rongqi qiwang wangluo
  component/weave-net | Weave Net | Overlay network for containers | rongqiwangluo rqwl rong qi wang luo rongqi qiwang wangluo
  component/docker-engine | Docker Engine, Docker, 容器引擎 | Builds and runs containers | rongqiyinqing rqyq rong qi yin qing rongqi qiyin yinqing
  component/cri-o | CRI-O | A runtime for Kubernetes面向CRI的运行时 |
  component/cpp | C++ runtime (v1.0) [beta]* | Regular $^ expressions? |
  component/cafe | Café Über | Naïve |
  component/rocket | ロケット, 로켓, Ракета, מנוע | Launches |
  component/constructor | constructor | toString |
  component/proto | __proto__ | hasOwnProperty |
  standard/cni | CNI, Container Network Interface, 容器网络接口 | How a network is attached | rongqiwangluojiekou rqwljk rong qi wang luo jie kou jiekou
  component/talker | Container tools of many words for many needs | Weave weave weave weave |
  org/coreos | CoreOS | Made rkt and Flannel |
  layer/networking | Networking, 容器网络 | |
`);
const search = createSearch(documents);
const found = (text: string) => search(text).map(({ kind, id }) => `${kind}/${id}`);

describe("what finds Flannel", () => {
  it.each([
    ["its name", "Flannel"],
    ["any case", "FLANNEL"],
    ["the beginning of its name", "fla"],
    ["a letter wrong", "flanel"],
    ["a letter too many", "flannell"],
    ["a former name", "kolach"],
    ["words of its summary", "network fabric"],
    ["words in any order", "fabric simple"],
    ["a word of its name with one of its summary", "flannel kubernetes"],
    ["blanks around and between", "   flannel   fabric "],
    ["full-width letters", "Ｆｌａｎｎｅｌ"],
    ["Chinese", "三层网络"],
    ["a part of a Chinese word", "三层"],
    ["Chinese with Latin", "Kubernetes 三层"],
    ["Latin written against Chinese", "面向Kubernetes的三层网络"],
    ["the reading of Chinese", "rongqiwangluo"],
    ["the reading in syllables", "wang luo"],
    ["initials of the reading", "rqwl"],
  ])("is %s: %s", (_, text) => {
    expect(found(text)).toContain("component/flannel");
  });

  it.each([
    ["a word it has not", "flannel zebra"],
    ["three letters wrong", "fxxnxel"],
    ["Chinese it has not", "引擎"],
  ])("is not %s: %s", (_, text) => {
    expect(found(text)).not.toContain("component/flannel");
  });
});

describe("what is found", () => {
  it("puts a name before a mention", () => {
    expect(found("flannel")).toEqual(["component/flannel", "org/coreos"]);
    expect(found("weave")).toEqual(["component/weave-net", "component/talker"]);
  });

  it("puts the name as typed before one that is like it", () => {
    expect(found("cni")[0]).toBe("standard/cni");
    expect(found("docker")[0]).toBe("component/docker-engine");
  });

  it("wants short words to be right: three letters are too few to guess from", () => {
    expect(found("cnj")).toEqual([]);
  });

  it("finds words in every script", () => {
    for (const text of ["ロケット", "로켓", "ракета", "מנוע"]) {
      expect(found(text)).toEqual(["component/rocket"]);
    }
  });

  it("finds accents as they are written", () => {
    expect(found("café")).toEqual(["component/cafe"]);
    expect(found("cafe\u0301")).toEqual(["component/cafe"]);
  });

  it("finds a Latin word that stands right against Chinese", () => {
    expect(found("kubernetes")).toContain("component/cri-o");
    expect(found("kubernetes 运行时")).toEqual(["component/cri-o"]);
  });

  it("finds all kinds, each once", () => {
    const refs = found("network");
    expect(refs).toEqual(
      expect.arrayContaining(["component/flannel", "standard/cni", "layer/networking"]),
    );
    expect(new Set(refs).size).toBe(refs.length);
  });
});

describe("hostile text", () => {
  it.each(["", " ", "\n\t", "-", "()[]{}*+?.^$|\\/", "…", "\u0000", "\uD800", "🚀", "\u202e"])(
    "finds nothing for %j, which has no word in it",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it.each(["c++", "C++ (", "[beta]", "v1.0)", "*runtime*", "runtime?", "^expressions$"])(
    "takes the signs of %s as signs, not as a pattern",
    (text) => {
      expect(found(text)).toContain("component/cpp");
    },
  );

  it("takes names of JavaScript's own things as words", () => {
    expect(found("constructor")).toEqual(["component/constructor"]);
    expect(found("__proto__")).toEqual(["component/proto"]);
    expect(found("tostring")).toEqual(["component/constructor"]);
    expect(found("valueof")).toEqual([]);
  });

  it("reads a hundred letters and no more", () => {
    expect(found(`flannel${" ".repeat(200)}zebra`)).toEqual(found("flannel"));
    expect(found("a".repeat(1e6))).toEqual([]);
    expect(() => found("容".repeat(1e6))).not.toThrow();
  });

  it("never throws, finds only what is there and each thing once", () => {
    const refs = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 120 }),
          fc.string({ unit: "grapheme", maxLength: 120 }),
          fc.array(fc.constantFrom("fla", "net", "容器", "rq", "(", "\\", "c", "\uDFFF"), {
            maxLength: 20,
          }),
        ),
        (text) => {
          const list = found(typeof text === "string" ? text : text.join(" "));
          expect(list.filter((ref) => !refs.has(ref))).toEqual([]);
          expect(new Set(list).size).toBe(list.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("answers ten thousand random strings with things of the world, or nothing", () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ maxLength: 24 }),
        fc.string({ unit: "grapheme", maxLength: 24 }),
        fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12})?$/u),
      ),
      10_000,
    );
    const strange = texts.flatMap(search).filter(({ kind }) => !ENTITY_KINDS.includes(kind));
    expect(strange).toEqual([]);
  });

  it("finds nothing among nothing", () => {
    expect(createSearch([])("flannel")).toEqual([]);
  });
});
