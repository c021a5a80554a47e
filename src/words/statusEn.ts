/** Messages about what a link asked for and did not get; they come with their part. */
export const statusEn = {
  "status.misfit": "Not found in this data set:",
  "status.noDate": "{{what}} (no such date)",
  "status.most": "No more than {{most}} can be compared side by side. Left out: {{names}}",
} as const;

export type StatusKey = keyof typeof statusEn;
