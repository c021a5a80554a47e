/** Messages of a lineage; they come with its chunk. */
export const lineageEn = {
  "lineage.title": "Lineage of {{name}}",
  "lineage.intro": "Where it came from and what became of it, up to {{date}}.",
  "lineage.none": "Nothing is known of a lineage of {{name}} by {{date}}.",
  "lineage.close": "Back to the picture",
  "lineage.list": "As a list",
  "lineage.left": {
    one: "{{count}} thing that weighs less is left out.",
    other: "{{count}} things that weigh less are left out.",
  },
  "lineage.undated": "date unknown",
  "lineage.kind.relation": "fork, successor, merger",
  "lineage.kind.steward": "made or taken over",
  "lineage.kind.deal": "bought, sold, given",
  "lineage.kind.foundation": "joined a foundation",
  "lineage.sign.spring": "begins",
  "lineage.sign.knot": "takes part without a line here, see the list",
  "lineage.sign.ended": "ends",
  "lineage.relation": "{{subject}} {{word}} {{objects}}",
  "lineage.steward.creator": "{{objects}} creates {{subject}}",
  "lineage.steward.vendor": "{{objects}} brings out {{subject}}",
  "lineage.steward.later": "{{objects}} takes {{subject}} on",
  "lineage.steward.maintainer": "{{objects}} maintains {{subject}}",
  "lineage.foundation": "{{subject}} joins {{objects}}: {{level}}",
  "lineage.deal.acquisition": "{{subject}} buys {{objects}}",
  "lineage.deal.asset-purchase": "{{subject}} buys {{objects}} from {{seller}}",
  "lineage.deal.merger": "{{subject}} merges with {{objects}}",
  "lineage.deal.spin-off": "{{subject}} is spun off with {{objects}}",
  "lineage.deal.donation": "{{subject}} is given {{objects}}",
} as const;

export type LineageKey = keyof typeof lineageEn;
