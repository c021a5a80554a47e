import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Lies beside the page: the licenses of all that others have written and that ships with it. */
export const LICENSE_FILE = "third-party.txt";

/** What ships in other ways than as modules of the page: the worker, and brand marks in the data. */
const ALSO = [
  "workbox-core",
  "workbox-precaching",
  "workbox-routing",
  "workbox-strategies",
  "simple-icons",
];

/** Emits the licenses of every package that the build has taken anything from. */
export function licensePlugin(): Plugin {
  return {
    name: "strata-licenses",
    apply: "build",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? file.moduleIds : [],
      );
      const folders = new Set([
        ...modules.flatMap((id) => packageFolderOf(id) ?? []),
        ...ALSO.map((name) => join("node_modules", name)),
      ]);
      const notices = [...folders].filter(existsSync).map(noticeOf);
      const missing = notices.filter(({ texts, license }) => texts === "" && license === "");
      if (missing.length > 0) {
        this.error(`no license is known of ${missing.map(({ title }) => title).join(", ")}`);
      }
      this.emitFile({ type: "asset", fileName: LICENSE_FILE, source: writeNotices(notices) });
    },
  };
}

interface Notice {
  /** Name and version. */
  readonly title: string;
  /** As the package names it. */
  readonly license: string;
  readonly texts: string;
}

/** `/x/node_modules/a/node_modules/@b/c/d.js` → `/x/node_modules/a/node_modules/@b/c` */
export function packageFolderOf(id: string): string | null {
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replace(/^\0/u, "")) ?? [];
  return folder ?? null;
}

export function noticeOf(folder: string): Notice {
  const about: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = { name: folder, version: "", license: "", ...Object(about) };
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return {
    title: `${String(name)} ${String(version)}`,
    license: typeof license === "string" ? license : "",
    texts: texts.join("\n\n"),
  };
}

/** One text of a license stands once, under all packages that it is for. */
export function writeNotices(notices: readonly Notice[]): string {
  const titlesOf = new Map<string, Set<string>>();
  for (const { title, license, texts } of notices) {
    const key = `License: ${license || "see below"}\n\n${texts || "The package holds no text of it."}`;
    titlesOf.set(key, (titlesOf.get(key) ?? new Set()).add(title));
  }
  const parts = [...titlesOf].map(
    ([text, titles]) => `${[...titles].toSorted().join("\n")}\n${text}`,
  );
  const head = "Strata ships with parts of these packages, under their own licenses.";
  return `${[head, ...parts.toSorted()].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
