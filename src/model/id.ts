/** Permanent slugs. The kind is a brand, so that a standard is never looked up among components. */
export type Id<Kind extends string> = string & { readonly __kind?: Kind };
export type LayerId = Id<"layer">;
export type ComponentId = Id<"component">;
export type StandardId = Id<"standard">;
export type OrgId = Id<"org">;
export type FeatureId = Id<"feature">;
export type FeatureSetId = Id<"feature-set">;
export type ComparisonId = Id<"comparison">;
export type TalkId = Id<"talk">;

/** What can stand in the side panel. */
export const ENTITY_KINDS = ["layer", "component", "standard", "org"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** Counts its parts: without a bound, an endless text would overflow it. 64 characters have up to 32. */
export const ID_PATTERN: RegExp = /^[a-z0-9]+(-[a-z0-9]+){0,31}$/u;
export const ID_MAX_LENGTH = 64;

/** The id that a name gives by itself: `Docker Engine` → `docker-engine`. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

export function isId(text: string): boolean {
  return text.length <= ID_MAX_LENGTH && ID_PATTERN.test(text);
}
