/** The words of relations in the picture. */
export const linksEn = {
  "picture.links": "Relations of {{name}}",
  "picture.dependents": "What depends on {{name}}",
  "picture.dependencies": "What {{name}} depends on",
  "picture.link": "{{word}}: {{name}}",
  "picture.steps": { one: "{{count}} step away", other: "{{count}} steps away" },
  "picture.kinds": "Kinds of relation; press to hide or show one",
  "picture.farLink": "{{name}}: {{count}} steps away, by way of {{via}}",
} as const;
