/** Messages of the dialog that makes the code of an embed, and of the embed itself; they come with these. */
export const embedEn = {
  "embed.open": "Embed…",
  "embed.title": "Embed what is shown",
  "embed.close": "Close",
  "embed.way": "Kind of code",
  "embed.way.element": "Web component: sizes itself, has events",
  "embed.way.iframe": "iframe: plain HTML, no script",
  "embed.language": "Language",
  "embed.reader": "The reader’s",
  "embed.theme": "Theme",
  "embed.system": "The reader’s",
  "embed.height": "Height in pixels",
  "embed.height.auto": "As high as the picture needs",
  "embed.base": "Address of Strata",
  "embed.base.offline":
    "This page was opened from a file, which nobody else can open. Give the address at which Strata is served, for example https://strata.example.org/.",
  "embed.base.local": "Only this computer can open this address. Give the public one.",
  "embed.base.wrong": "Not an address that a page can load: it begins with https:// (or http://).",
  "embed.own":
    "What is shown comes from your own file, which lies in this browser only: nobody else will see it. Serve it as a data set first.",
  "embed.code": "Code",
  "embed.copy": "Copy the code",
  "embed.copied": "The code is on the clipboard.",
  "embed.notCopied": "The browser refused. The code is selected: copy it by keyboard.",
  "embed.leave": "Open in Strata",
  "embed.sandboxed":
    "Something could not be loaded, because this frame is sandboxed. Whoever made the page: add allow-same-origin to the sandbox attribute. Or whoever serves Strata: send the header Access-Control-Allow-Origin: *.",
} as const;

export type EmbedKey = keyof typeof embedEn;
