import type { Text } from "#model/text.ts";
import { FORMAT } from "./schema/dataset.ts";

/** A data set to begin with. */
export interface StarterSet {
  readonly title: Text;
  readonly files: ReadonlyMap<string, unknown>;
}

const text = (en: string, zh: string): Text => ({ en, zh });
const cited = { sources: ["note"] };

/**
 * The files of a small data set that shows every kind of file once. What its texts say is how to go on.
 * @param on the day on which it is made
 */
export function starterSet(id: string, title: string, on: string): StarterSet {
  const sources = {
    note: { title: "Our own notes", publisher: title, kind: "docs", tier: 2, accessed: on },
  };
  const component = (name: string, more: object): object => ({
    $schema: "component.schema.json",
    kind: "component",
    ...more,
    names: [{ name, from: null, ...cited }],
    sources,
  });
  const layer = (
    key: string,
    label: Text,
    summary: Text,
    order: number,
    parent?: string,
  ): object => ({
    $schema: "layer.schema.json",
    kind: "layer",
    id: key,
    label,
    summary,
    order,
    ...(parent !== undefined && { parent }),
  });
  const files = new Map<string, unknown>([
    [
      "ecosystem.json",
      {
        $schema: "ecosystem.schema.json",
        kind: "ecosystem",
        format: FORMAT,
        id,
        title: { en: title },
        summary: text("Two layers to begin with", "先从两层开始"),
        languages: ["en"],
      },
    ],
    [
      "layers/base.json",
      layer(
        "base",
        text("Base", "基础"),
        text(
          "What all else stands on. The lowest order is the bottom of the stack.",
          "其他一切的基础。order 最小的在最下面。",
        ),
        0,
      ),
    ],
    [
      "layers/tools.json",
      layer(
        "tools",
        text("Tools", "工具"),
        text(
          "Stands on the base. A layer may have groups: layers that name it as their parent.",
          "建立在基础之上。一层可以分组：组也是一层，并以 parent 指明所属。",
        ),
        1,
      ),
    ],
    [
      "layers/building.json",
      layer(
        "building",
        text("Building", "构建"),
        text("A group of the layer Tools.", "“工具”层中的一组。"),
        1,
        "tools",
      ),
    ],
    [
      "orgs/example-org.json",
      {
        $schema: "org.schema.json",
        kind: "org",
        id: "example-org",
        type: "company",
        names: [{ name: "Example Org", from: null, ...cited }],
        sources,
      },
    ],
    [
      "standards/example-interface.json",
      {
        $schema: "standard.schema.json",
        kind: "standard",
        id: "example-interface",
        type: "interface",
        summary: text(
          "A standard ties layers together: what provides it, and what uses it.",
          "标准把各层连在一起：谁提供，谁使用。",
        ),
        names: [{ name: "Example Interface", from: null, ...cited }],
        sources,
      },
    ],
    [
      "components/example-engine.json",
      component("Example Engine", {
        id: "example-engine",
        type: "project",
        summary: text(
          "A component is one file. Copy this one, name the copy after its id, and change what it says.",
          "一个组件就是一个文件。复制本文件，以 id 为文件名，再改内容。",
        ),
        links: { homepage: "https://example.org/engine" },
        layers: [{ layer: "base", primary: true }],
        phases: [
          { phase: "preview", from: "2021-03", to: "2022", ...cited },
          { phase: "stable", from: "2022", ...cited },
        ],
        stewards: [{ org: "example-org", role: "vendor", from: null, ...cited }],
        licenses: [{ spdx: "Apache-2.0", from: null, ...cited }],
        conformance: [
          { standard: "example-interface", role: "provider", level: "implements", ...cited },
        ],
      }),
    ],
    [
      "components/example-builder.json",
      component("Example Builder", {
        id: "example-builder",
        type: "project",
        summary: text(
          "A relation is written on one side; the other side is computed.",
          "关系只写在一边，另一边自动得出。",
        ),
        layers: [{ layer: "building", primary: true }],
        phases: [{ phase: "stable", from: "2023-05-02", ...cited }],
        relations: [{ type: "uses", target: "example-engine", ...cited }],
        conformance: [
          { standard: "example-interface", role: "consumer", level: "implements", ...cited },
        ],
      }),
    ],
    [
      "vocab/component-types.json",
      {
        $schema: "vocabulary.schema.json",
        kind: "vocabulary",
        terms: [{ id: "project", label: text("Project", "项目") }],
      },
    ],
    ["vocab/events.json", { $schema: "vocabulary.schema.json", kind: "vocabulary", terms: [] }],
    [
      "vocab/relations.json",
      {
        $schema: "relation-vocabulary.schema.json",
        kind: "vocabulary",
        terms: [
          {
            id: "uses",
            label: text("uses", "使用"),
            inverse: text("used by", "被使用于"),
            depends: true,
          },
        ],
      },
    ],
    [
      "talks/first.json",
      {
        $schema: "talk.schema.json",
        kind: "talk",
        id: "first",
        title: text("A first look", "初步了解"),
        steps: [
          {
            id: "all",
            view: "",
            title: text("Everything, from the base up", "自下而上，一览全貌"),
            say: text(
              "The view of a step is the query of an address: arrange the picture, then copy what the address bar says.",
              "一步的 view 就是地址里的查询部分：先把画面调好，再从地址栏抄下来。",
            ),
            minutes: 1,
          },
          {
            id: "engine",
            view: "standard=example-interface&open=component/example-engine",
            title: text("One standard, two sides", "一个标准，两边相连"),
            minutes: 1,
            emphasis: ["example-engine", "example-builder"],
          },
        ],
      },
    ],
  ]);
  return { title: { en: title }, files };
}
