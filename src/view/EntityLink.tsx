import { use } from "react";
import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityKind } from "#model/id.ts";
import type { Day } from "#model/when.ts";
import { hrefOfOpen } from "#state/links.ts";
import { hasEntity } from "#state/reconcile.ts";
import { TextLink } from "#ui/TextLink.tsx";
import { useActions, useExplorer, useView } from "./context.ts";
import { CourseContext } from "./course.ts";
import { nameOf } from "#words/names.ts";
import { useWords } from "./words.ts";

export interface EntityLinkProps {
  readonly id: string;
  /** Left out where the id may be a component or a standard. */
  readonly kind?: EntityKind;
  /** It is called as on this day; absent: on the day shown. */
  readonly on?: Day | undefined;
}

/** A thing's name that opens its panel; plain words where the data set has no such thing. */
export function EntityLink({ id, kind, on }: EntityLinkProps) {
  const { ecosystem, day, prefetch } = useExplorer();
  const { open } = useActions();
  const course = use(CourseContext);
  const { locale } = useWords();
  const name = nameOf(ecosystem, id, on ?? day, locale);
  const ref = { kind: kind ?? thingKind(ecosystem, id), id };
  const href = useView((view) => hrefOfOpen(view, ref));
  if (!hasEntity(ecosystem, ref)) return <span>{name}</span>;
  return (
    <TextLink href={href} onPress={() => open(ref, course)} onPointerEnter={() => prefetch(ref)}>
      {name}
    </TextLink>
  );
}

/** Components and standards share one set of ids. */
function thingKind({ standardById }: Ecosystem, id: string): EntityKind {
  return standardById.has(id) ? "standard" : "component";
}
