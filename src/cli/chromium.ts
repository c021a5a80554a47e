import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Never the package's own flags: they switch web security off and share one process. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const REMEDY =
  "set CHROME_PATH to a Chromium or Chrome, install one, or run npm ci with its development packages";

/** There is no Chromium, or none that can be started; says what to do about it. */
export class NoChromium extends Error {
  constructor(problem: string, cause?: unknown) {
    super(`${problem}; ${REMEDY}`, { cause });
  }
}

/**
 * `CHROME_PATH`, else one of the system, else the one that comes with the test dependencies.
 * @throws NoChromium
 */
export async function launchChromium(): Promise<Browser> {
  const own = process.env["CHROME_PATH"];
  if (own !== undefined && !existsSync(own)) {
    throw new NoChromium(`CHROME_PATH names ${own}, and there is no such file`);
  }
  const found = own ?? SYSTEM.find((path) => existsSync(path));
  if (found !== undefined) return launch({ executablePath: found, args: FLAGS });
  const { path, libraries } = await unpackChromium().catch((error: unknown) => {
    throw new NoChromium("there is no Chromium on this system, nor the packaged one", error);
  });
  return launch({
    executablePath: path,
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: writeFontList(dirname(path)),
    },
  });
}

async function launch(options: Parameters<typeof chromium.launch>[0]): Promise<Browser> {
  try {
    return await chromium.launch(options);
  } catch (error) {
    throw new NoChromium(`${options?.executablePath} cannot be started`, error);
  }
}

/**
 * The packaged Chromium comes with one font, without a single Chinese letter. With it stand the
 * system's own, wherever there are any.
 * @returns the file that lists them all
 */
function writeFontList(folder: string): string {
  const file = join(folder, "fonts.conf");
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const preferred = ["sans-serif", "system-ui"].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((one) => `<dir>${one}</dir>`),
    `<cachedir>${join(folder, "fonts-cache")}</cachedir>`,
    ...preferred,
    "</fontconfig>",
    "",
  ];
  writeFileSync(file, lines.join("\n"));
  return file;
}

/**
 * Unpacks the packaged Chromium with the libraries it needs on a bare machine. The package unpacks
 * into the temporary folder, which others may share; so it is given one of its own, and a mark tells
 * a finished unpacking from one that was cut short.
 */
async function unpackChromium(): Promise<{ path: string; libraries: string }> {
  const folder = resolve("node_modules/.cache/chromium");
  const mark = join(folder, "unpacked");
  if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const archives = resolve("node_modules/@sparticuz/chromium/bin");
    const path = await packaged.executablePath(archives);
    const libraries = await inflate(join(archives, "al2023.tar.br"));
    writeFileSync(mark, "");
    return { path, libraries: join(libraries, "lib") };
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}
