import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEARCH_KINDS, type SearchDocument } from "#model/search.ts";
import type { Hit } from "#query/search/hit.ts";
import { RANK } from "#query/search/rank.ts";
import { createSearch } from "#query/search/search.ts";

/** `component/flannel | Flannel, was Rudder | summary | reading; reading | layers` */
function documentsOf(lines: string): readonly SearchDocument[] {
  return lines
    .trim()
    .split("\n")
    .map((line): SearchDocument => {
      const [ref = "", names = "", text = "", readings = "", layers = ""] = line
        .split("|")
        .map((part) => part.trim());
      const [kind, id = ""] = ref.split("/");
      const list = (written: string, mark: string): string[] =>
        written.split(mark).flatMap((part) => part.trim() || []);
      return {
        kind: SEARCH_KINDS.find((known) => known === kind) ?? "component",
        id,
        names: list(names, ",").filter((name) => !name.startsWith("was ")),
        former: list(names, ",").flatMap((name) => (name.startsWith("was ") ? name.slice(4) : [])),
        summary: { en: text },
        layers: list(layers, ","),
        readings: list(readings, ";"),
        weight: 0,
      };
    });
}

const documents = documentsOf(`
  component/flannel | Flannel, was Rudder, was Kolach | Simple layer-3 network fabric for Kubernetes 面向 Kubernetes 的三层网络 | | networking
  component/weave-net | Weave Net | Overlay network for containers | | networking
  component/docker-engine | Docker Engine, 容器引擎, was Docker | Builds and runs containers | rong qi yin qing
  component/cri-o | CRI-O | A runtime for Kubernetes面向CRI的运行时 |
  component/cpp | C++ runtime (v1.0) [beta]* | Regular $^ expressions? |
  component/cafe | Café Über | Naïve |
  component/rocket | ロケット, 로켓, Ракета, מנוע | Launches |
  component/constructor | constructor | toString |
  component/proto | __proto__ | hasOwnProperty |
  component/vswitch | Open vSwitch | Switches packets |
  component/msr | Mirantis Secure Registry, was Docker Trusted Registry | Keeps images |
  component/rex | REX-Ray | Orchestrates volumes |
  component/kubernetes | Kubernetes | Orchestrates containers |
  component/user-namespaces | User namespaces, 用户命名空间 | Maps users | yong hu ming ming kong jian
  standard/cni | Container Network Interface (CNI), 容器网络接口（CNI）, CNI | How a network is attached | rong qi wang luo jie kou
  component/talker | Container tools of many words for many needs | Weave weave weave weave |
  org/coreos | CoreOS | Made rkt and Flannel |
  org/oci-org | Open Container Initiative | Keeps standards |
  layer/networking | Networking, 容器网络 | | rong qi wang luo
  comparison/network-plugins | Network plugins, 网络插件 | | wang luo cha jian
`);
const search = createSearch(documents).find;
const refOf = ({ document: { kind, id } }: Hit) => `${kind}/${id}`;
const found = (text: string) => search(text).map(refOf);

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
    ["three letters wrong", "fxxnxel"],
    ["Chinese it has not", "引擎"],
  ])("is not %s: %s", (_, text) => {
    expect(found(text)).not.toContain("component/flannel");
  });
});

describe("what comes first", () => {
  it.each([
    ["a name written together", "weavenet", "component/weave-net"],
    ["a name written apart", "cri o", "component/cri-o"],
    ["a name without its hyphen", "rexray", "component/rex"],
    ["initials", "oci", "org/oci-org"],
    ["initials within a word", "ovs", "component/vswitch"],
    ["initials beside a word of the name", "mirantis msr", "component/msr"],
    ["the number of letters left out", "k8s", "component/kubernetes"],
    ["two letters swapped", "dokcer", "component/docker-engine"],
    ["traditional characters", "容器網絡接口", "standard/cni"],
    ["the reading of a part of a name", "mingmingkongjian", "component/user-namespaces"],
    ["the whole reading", "wangluochajian", "comparison/network-plugins"],
    ["initials of the reading", "yhmmkj", "component/user-namespaces"],
    ["a question word and a name", "what is flannel", "component/flannel"],
    ["a name that was borne", "kolach", "component/flannel"],
  ])("for %s: %s", (_, text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it("is the best partial match where not every word matches, and says so", () => {
    const [first] = search("flannel zebra");
    expect(first).toMatchObject({
      document: { id: "flannel" },
      rank: RANK.partial,
      reason: { by: "partial", missing: ["zebra"] },
    });
  });

  it("is told why it is there", () => {
    const reasonOf = (text: string) => search(text)[0]?.reason;
    expect(reasonOf("kolach")).toEqual({ by: "name", name: "Kolach" });
    expect(reasonOf("flanel")).toEqual({ by: "typo", name: "Flannel" });
    expect(reasonOf("yonghu")).toEqual({ by: "reading", name: "用户命名空间" });
    expect(reasonOf("fabric")).toEqual({ by: "summary" });
    expect(search("flannel networking")[0]?.reason).toEqual({ by: "place" });
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

  it("finds accents whether they are written or not", () => {
    expect(found("cafe")).toEqual(["component/cafe"]);
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
    const refs = new Set(documents.map(({ kind, id }) => `${kind}/${id}`));
    expect(texts.flatMap(found).filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it("finds nothing among nothing", () => {
    expect(createSearch([]).find("flannel")).toEqual([]);
  });
});
