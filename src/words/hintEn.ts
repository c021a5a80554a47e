/** What phases, facets and kinds of change are, each in one sentence, and what a list of values says. */
export const hintEn = {
  "hint.phase.announced": "Made public, but there is nothing to use yet.",
  "hint.phase.preview":
    "It can be used, but its makers call it alpha, beta or experimental, or advise against production.",
  "hint.phase.stable": "Released for use, and still developed.",
  "hint.phase.maintenance": "Faults are still mended, but nothing new is developed.",
  "hint.phase.dormant": "No release and no human commit for 18 months, or declared to be so.",
  "hint.phase.ended": "Declared over, archived or shut down.",

  "hint.facet.vendor": "Who makes it, or has made it up to the day shown.",
  "hint.facet.country": "Where those who stand behind it on the day shown have their headquarters.",
  "hint.facet.standard": "What it provides or uses on the day shown.",
  "hint.facet.status": "Whether it is developed on the day shown, and how far it has come.",
  "hint.facet.license":
    "What it is licensed under on the day shown; of several licenses each counts.",
  "hint.facet.foundation": "Who holds it on the day shown, so that no vendor owns it alone.",
  "hint.facet.level": "How far it has come at its foundation, on that foundation’s own ladder.",
  "hint.facet.layer": "Where it stands in the stack: a layer, or a group within one.",
  "hint.facet.type": "What kind of thing it is.",
  "hint.facet.changed": "What became of it between a date that you choose and the day shown.",

  "hint.change.new": "It is there now and was not yet there on that date.",
  "hint.change.ended": "It has been declared over, archived or shut down since then.",
  "hint.change.renamed": "It has another name than on that date.",
  "hint.change.vendor": "Somebody else makes it, or owns its maker, than on that date.",
  "hint.change.license": "It is under another license than on that date.",
  "hint.change.level": "It has moved on its foundation’s ladder, or to or from a foundation.",
  "hint.change.major": "It has had a new major version since then.",
  "hint.change.standard": "It has gained or lost a standard since then.",

  "hint.find": "Find in this list",
  "hint.none": "No value to choose from.",
  "hint.early": "Nothing of this was there yet on that day.",
  "hint.first": "Show the first: {{date}}",
  "hint.without": "Without {{name}}: {{count}}",
} as const;

export type HintKey = keyof typeof hintEn;
