import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  /** Ends with a slash. */
  readonly url: string;
  readonly close: () => void;
  /** What is answered from now on. */
  readonly plant: (fault: Fault) => void;
  /** Cuts every connection, also those that wait for an answer. */
  readonly cut: () => void;
}

/** What is answered in place of a file; `null`: the file itself. */
export type Fault = (pathname: string) => Answer | null;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the answer ends before it is whole: the connection is cut, or nothing more ever comes. */
  readonly ends?: "cut" | "never";
}

/** Serves the built folder below a path of its own, as a project page of a static host does. */
export async function serveBuild(
  below = "/strata/",
  folder = "dist",
  fault: Fault = () => null,
): Promise<Site> {
  let faultOf = fault;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const planted = faultOf(pathname);
    if (planted) {
      const { status, body, type = "text/html", headers = {}, ends } = planted;
      response.writeHead(status, { "Content-Type": type, ...headers });
      if (ends === undefined) response.end(body);
      else response.write(body, () => (ends === "cut" ? response.destroy() : undefined));
      return;
    }
    const inside = normalize(pathname.slice(below.length)).replace(/^[./\\]+/u, "");
    const file = join(folder, inside === "" ? "index.html" : inside);
    if (!pathname.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("no such file");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      // As a static host does: a browser asks for a page anew, for what a page loads not each time.
      "Cache-Control": inside.startsWith("assets/") ? "max-age=600" : "no-cache",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address with a port.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${below}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
    plant: (next) => {
      faultOf = next;
    },
    cut: () => server.closeAllConnections(),
  };
}
