import { type Header, type HeaderRules, headerRules } from "./headers.ts";

const POLICY = "Content-Security-Policy";
const CACHE = "Cache-Control";

/**
 * The files that tell hosts which headers to send.
 * @returns text by path below `deploy/`
 */
export function headerFiles(frameAncestors = ""): ReadonlyMap<string, string> {
  const rules = headerRules(frameAncestors);
  return new Map([
    ["netlify-cloudflare/_headers", underscoreHeaders(rules)],
    ["vercel/vercel.json", vercel(rules)],
    ["azure/staticwebapp.config.json", azure(rules)],
    ["apache/.htaccess", apache(rules)],
    ["nginx/default.conf", nginx(rules)],
  ]);
}

/**
 * Netlify and Cloudflare Pages: a path, then its headers. Cloudflare joins the values of all rules
 * that fit, so no header stands in two of them; what is not below assets/ both hosts have asked for
 * anew by themselves (`max-age=0, must-revalidate`).
 */
function underscoreHeaders({ always, pagePolicy, scriptPolicy, cache }: HeaderRules): string {
  const block = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ""].join("\n");
  const page = [{ name: POLICY, value: pagePolicy }];
  const script = { name: POLICY, value: scriptPolicy };
  return [
    "# Made by npm run headers. Belongs into the built folder.",
    block("/*", always),
    block("/", page),
    block("/index.html", page),
    block("/sw.js", [script]),
    block("/assets/*", [script, { name: CACHE, value: cache.assets }]),
  ].join("\n");
}

/** No header stands in two rules that fit one path. */
function vercel({ always, pagePolicy, scriptPolicy, cache }: HeaderRules): string {
  const rule = (source: string, headers: readonly Header[]) => ({
    source,
    headers: headers.map(({ name, value }) => ({ key: name, value })),
  });
  const script = { name: POLICY, value: scriptPolicy };
  return json({
    headers: [
      rule("/(.*)", always),
      rule("/", [{ name: POLICY, value: pagePolicy }]),
      rule("/index.html", [{ name: POLICY, value: pagePolicy }]),
      rule("/sw.js", [script]),
      rule("/assets/(.*)", [script, { name: CACHE, value: cache.assets }]),
      rule("/((?!assets/).*)", [{ name: CACHE, value: cache.rest }]),
    ],
  });
}

/** A route's headers are added to those that are sent always, or take the place of the same name. */
function azure({ always, pagePolicy, scriptPolicy, cache }: HeaderRules): string {
  const record = (headers: readonly Header[]) =>
    Object.fromEntries(headers.map(({ name, value }) => [name, value]));
  const page = { [POLICY]: pagePolicy };
  return json({
    globalHeaders: record([...always, { name: CACHE, value: cache.rest }]),
    routes: [
      { route: "/", headers: page },
      { route: "/index.html", headers: page },
      { route: "/sw.js", headers: { [POLICY]: scriptPolicy } },
      { route: "/assets/*", headers: { [POLICY]: scriptPolicy, [CACHE]: cache.assets } },
    ],
    mimeTypes: { ".webmanifest": "application/manifest+json" },
  });
}

/** Needs mod_headers, and AllowOverride FileInfo for the folder. A later rule replaces an earlier one. */
function apache({ always, pagePolicy, scriptPolicy, cache }: HeaderRules): string {
  const set = ({ name, value }: Header, how = ""): string =>
    `  Header ${how}set ${name} "${value}"`;
  const policy = (value: string): string => `  ${set({ name: POLICY, value }, "always ")}`;
  return [
    "# Made by npm run headers. Belongs into the built folder.",
    "AddType text/javascript .js",
    "AddType application/manifest+json .webmanifest",
    "<IfModule mod_headers.c>",
    ...always.map((header) => set(header, "always ")),
    set({ name: CACHE, value: cache.rest }),
    "  <Files index.html>",
    policy(pagePolicy),
    "  </Files>",
    "  <Files sw.js>",
    policy(scriptPolicy),
    "  </Files>",
    `  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">`,
    policy(scriptPolicy),
    `  ${set({ name: CACHE, value: cache.assets })}`,
    "  </If>",
    "</IfModule>",
    "",
  ].join("\n");
}

/** For `conf.d/` of an nginx that runs without privileges. An empty header is not sent. */
function nginx({ always, pagePolicy, scriptPolicy, cache }: HeaderRules): string {
  return `# Made by npm run headers.
map $uri $strata_policy {
  default "";
  "~/(?:index\\.html)?$" "${pagePolicy}";
  "~/(?:sw\\.js|assets/[^/]+)$" "${scriptPolicy}";
}

map $uri $strata_cache {
  default "${cache.rest}";
  "~/assets/[^/]+$" "${cache.assets}";
}

server {
  listen 8080;
  server_tokens off;
  root /usr/share/nginx/html;
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/javascript application/json;

  # Files compressed by npm run compress. Where nginx has the module for it: brotli_static on;
  gzip_static on;
  gzip_vary on;

${always.map(({ name, value }) => `  add_header ${name} "${value}" always;`).join("\n")}
  add_header ${POLICY} $strata_policy always;
  # Not with an error: it is not to be kept.
  add_header ${CACHE} $strata_cache;

  location / {
    try_files $uri $uri/index.html =404;
  }

  location ~ "\\.webmanifest$" {
    types {}
    default_type application/manifest+json;
  }
}
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
