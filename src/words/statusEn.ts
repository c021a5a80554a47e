/** Messages about what a link asked for; they come with its part. */
export const statusEn = {
  "status.misfit": "Not found in this data set: {{what}}",
  "status.noDate": "{{what}} (no such date)",
  "status.most": {
    one: "Up to {{most}} can be compared. Left out: {{what}}",
    other: "Up to {{most}} can be compared. Left out: {{what}}",
  },
} as const;

export type StatusKey = keyof typeof statusEn;
