import { licensesIn } from "#query/filter.ts";
import type { Words } from "./words.ts";

const OWN = "LicenseRef-";

/** A license in words: SPDX names are what people say, those that SPDX does not list are spelt out. */
export function licenseIn(id: string, { t }: Words): string {
  if (!id.startsWith(OWN)) return id;
  const name = id.slice(OWN.length);
  return name === "proprietary"
    ? t("license.proprietary")
    : t("license.own", { name: name.replaceAll("-", " ") });
}

/** An SPDX expression in words. */
export function licenseText(expression: string, words: Words): string {
  return licensesIn(expression).reduce(
    (text, id) => text.replace(id, () => licenseIn(id, words)),
    expression,
  );
}
