/** Messages of the list; they come with its chunk. What it shares with the filters is said there. */
export const listEn = {
  "list.label": "Components as a list",
  "list.name": "Name",
  "list.since": "Since",
  "list.changed": "{{text}} ({{date}})",
  "list.by": "by {{date}}",
  "list.release": "Latest release",
  "list.release.of": "{{version}}, {{date}}",
  "list.compare": "Compare",
  "list.compare.one": "Compare {{name}}",
  "list.columns": "Columns",
  "list.column": "Column beside the name",
  "list.chosen": "{{count}} of {{most}} chosen to compare",
  "list.full": "No more than {{most}} can be compared. Take one out to choose another.",
  "list.csv": "Copy as CSV",
  "list.markdown": "Copy as Markdown",
  "list.copied": {
    one: "{{count}} row is on the clipboard.",
    other: "{{count}} rows are on the clipboard.",
  },
  "list.refused": "The browser does not let the page use the clipboard.",
} as const;

export type ListKey = keyof typeof listEn;
