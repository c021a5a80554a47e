/** Messages of what a cell says. */
export const cellEn = {
  "verdict.yes": "yes",
  "verdict.no": "no",
  "verdict.partial": "partly",
  "verdict.plugin": "by plugin",
  "verdict.unknown": "unknown",
  "verdict.na": "not applicable",
  "enable.default": "by default",
  "enable.opt-in": "opt-in",
  "enable.experimental": "experimental",
  "enable.paid": "paid",
  "limit.platform": "some platforms",
  "limit.scope": "limited scope",
  "limit.quality": "limited quality",
  "limit.edition": "some editions",
  "limit.spec-version": "some versions of the standard",
  "cell.year": "{{version}} ({{year}})",
  "cell.since": "since {{version}}",
  "cell.by": "by {{version}}",
  "cell.until": "until {{version}}",
  "cell.asOf": "as of {{version}}",
  "cell.seconds": "s",
  "cell.via": "via {{name}}",
} as const;

export type CellKey = keyof typeof cellEn;
