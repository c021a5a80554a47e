/** Messages of the comparison and its tray; they come with their chunks. */
export const compareEn = {
  "compare.title": "Comparison",
  "compare.short": "{{differing}} of {{count}} rows differ",
  "compare.asOf": "as of {{date}}",
  "compare.onlyDifferences": "Differences only",
  "compare.left": "Move {{name}} to the left",
  "compare.right": "Move {{name}} to the right",
  "compare.remove": "Remove {{name}}",
  "compare.hide": "Close the table",
  "compare.wide": "Use the whole width",
  "compare.beside": "Show the picture beside it",
  "compare.noRows": "Nobody has compared these yet: no feature is recorded for any of them.",
  "compare.nothingShared":
    "These have nothing in common that could be compared: no feature is recorded for two of them.",
  "compare.noDifference": "They do not differ in anything that is recorded.",
  "compare.failed": "{{name}} could not be loaded.",
  "compare.history": "At other times",
  "compare.criteria": "What counts",
  "compare.release": "{{version}} ({{date}})",
  "compare.level": "{{org}}: {{level}}",
  "compare.alike": "No difference known",
  "compare.unknown": {
    one: "{{count}} row of which nothing is known",
    other: "{{count}} rows of which nothing is known",
  },
  "tray.count": "{{count}} of {{most}}",
  "tray.more": "Choose another to compare",
  "tray.show": "Compare",
  "tray.clear": "End the comparison",
  "tray.move": "Move {{name}}, now {{place}} of {{count}}: drag, or press an arrow key",
  "tray.moved": "{{name}} is now {{place}} of {{count}}.",
  "tray.full":
    "{{name}} finds no room: no more than {{most}} can be compared. Take one out to choose another.",
  "tray.add": "Add",
  "tray.add.title": "Add to the comparison",
  "tray.add.find": "Find a component or a standard",
  "tray.add.usual": "Usual alternatives",
  "tray.add.found": "Found",
  "tray.add.none": "Nothing found.",
  "tray.add.full": "No more than {{most}} can be compared. Take one out to add another.",
} as const;

export type CompareKey = keyof typeof compareEn;
