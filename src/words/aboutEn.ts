/** What is said of the product itself, and of its copy in the browser; it comes with that part. */
export const aboutEn = {
  "about.title": "About Strata",
  "about.version": "Strata {{version}}",
  "about.data": "Data: {{title}}, revision {{revision}}",
  "about.license": "The program is under the Apache License 2.0.",
  "about.others": "Licenses of what others have written",
  "about.report":
    "Found a fault? Write down the address of the page, what you did and what you saw, and report it where you got Strata from. What could be misused is reported in private: SECURITY.md of the project says how.",
  "copy.fetching": "Being kept for offline use…",
  "copy.ready": "Ready for offline use: everything is kept in this browser.",
  "copy.failed":
    "Not kept for offline use: the network gave out, or the browser has no room. Nothing that was kept before is lost.",
  "copy.refused":
    "This browser does not let the page be kept for offline use: site data is refused, or the connection is not secure.",
} as const;

export type AboutKey = keyof typeof aboutEn;
