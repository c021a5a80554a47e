import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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

interface Packaged {
  /** The program, the folder of the libraries it needs, and the list of its fonts. */
  readonly path: string;
  readonly libraries: string;
  readonly fonts: string;
}

let unpacked: Promise<Packaged> | undefined;

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
  return launchPackaged();
}

/**
 * The Chromium of the test dependencies.
 * @throws NoChromium
 */
export async function launchPackaged(): Promise<Browser> {
  unpacked ??= unpackChromium();
  const { path, libraries, fonts } = await unpacked.catch((error: unknown) => {
    throw new NoChromium("there is no Chromium on this system, nor the packaged one", error);
  });
  return launch({
    executablePath: path,
    args: FLAGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: fonts,
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
 * @param folder where Chromium will lie
 * @returns the list of all, in fontconfig's format
 */
function fontList(folder: string): string {
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  const preferred = ["sans-serif", "system-ui"].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((one) => `<dir>${one}</dir>`),
    `<cachedir>${join(folder, "fonts-cache")}</cachedir>`,
    ...preferred,
    "</fontconfig>",
    "",
  ].join("\n");
}

/**
 * Unpacks the packaged Chromium with the libraries it needs on a bare machine, once. It gets its name
 * only when it is whole, so that several processes can ask for it at once: the first to finish wins.
 */
async function unpackChromium(): Promise<Packaged> {
  const folder = resolve("node_modules/.cache/chromium");
  const fonts = join(folder, "fonts.conf");
  if (!existsSync(fonts)) {
    mkdirSync(dirname(folder), { recursive: true });
    const own = mkdtempSync(`${folder}-`);
    await unpackInto(own);
    writeFileSync(join(own, basename(fonts)), fontList(folder));
    try {
      renameSync(own, folder);
    } catch (error) {
      rmSync(own, { recursive: true, force: true });
      if (!existsSync(fonts)) throw error;
    }
  }
  return { path: join(folder, "chromium"), libraries: join(folder, "al2023/lib"), fonts };
}

/** The package unpacks into the temporary folder, which others may share: it is given `folder`. */
async function unpackInto(folder: string): Promise<void> {
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium");
    const archives = resolve("node_modules/@sparticuz/chromium/bin");
    await packaged.executablePath(archives);
    await inflate(join(archives, "al2023.tar.br"));
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
}
