import { extname } from "node:path";
import type { Size } from "#layout/scene.ts";
import { LOCALES, type Locale } from "#model/text.ts";
import { decode } from "#state/address.ts";
import { THEMES, type Theme, type View } from "#state/view.ts";
import { chooser, readCliArguments } from "./cliArguments.ts";
import { UsageError } from "./usageError.ts";

export interface PictureOptions {
  readonly view: View;
  readonly out: string;
  readonly kind: "svg" | "png";
  readonly size: Size;
  readonly theme: Theme;
  readonly locale: Locale;
  /** Pixels of a PNG to a px of the page. */
  readonly scale: number;
  /** Folder of all data sets. */
  readonly data: string;
}

export const USAGE = `npm run picture -- --address '?standard=cni' --out cni.svg

  --address   what the address bar says, from the ? on, or all of it (default: the whole stack)
  --out       file to write; .svg or .png
  --size      of the page, px (default: 1920x1080)
  --theme     ${THEMES.join(", ")} (default: the address's, else light)
  --lang      ${LOCALES.join(", ")} (default: the address's, else en)
  --scale     of a PNG, 1 to 4 (default: 1)
  --data      folder of the data sets (default: public/data)`;

const LEAST = 200;
const MOST = 10_000;

const NAMES = ["address", "out", "size", "theme", "lang", "scale", "data"];

/** @throws UsageError with every fault at once */
export function readOptions(words: readonly string[]): PictureOptions {
  const given = readCliArguments(words, NAMES, USAGE);
  const faults: string[] = [];
  const oneOf = chooser(given, faults);
  const address = given["address"] ?? "";
  const { view, invalidParameters } = decode(
    address.includes("?") ? address.slice(address.indexOf("?")) : address,
  );
  for (const { parameter, value } of invalidParameters) {
    faults.push(`--address: ${parameter}=${value} cannot be read`);
  }
  const theme = oneOf("theme", THEMES, view.theme ?? "light");
  const locale = oneOf("lang", LOCALES, view.lang ?? "en");
  const out = given["out"] ?? "";
  const kind = extname(out).toLowerCase() === ".png" ? "png" : "svg";
  if (out === "") faults.push("--out is missing: name a file that ends in .svg or .png");
  else if (!/\.(?:svg|png)$/iu.test(out))
    faults.push(`--out ${out}: ends neither in .svg nor in .png`);
  const size = sizeOf(given["size"] ?? "1920x1080");
  if (!size) {
    faults.push(
      `--size ${given["size"]}: is no size such as 1920x1080, ${LEAST} to ${MOST} px each way`,
    );
  }
  const scale = Number(given["scale"] ?? "1");
  if (!(scale >= 1 && scale <= 4))
    faults.push(`--scale ${given["scale"]}: is no number from 1 to 4`);
  if (given["scale"] !== undefined && kind === "svg") {
    faults.push("--scale: an SVG has every scale; use it with a .png");
  }
  if (!size || faults.length > 0) throw new UsageError(faults);
  const data = given["data"] ?? "public/data";
  return { view, out, kind, size, theme, locale, scale, data };
}

function sizeOf(text: string): Size | null {
  const [, width, height] = /^(\d{1,5})[x×](\d{1,5})$/u.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const isFit = [size.width, size.height].every((side) => side >= LEAST && side <= MOST);
  return isFit ? size : null;
}
