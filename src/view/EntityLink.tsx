import type { Ecosystem } from "#model/ecosystem.ts";
import type { EntityKind } from "#model/id.ts";
import { hasEntity } from "#state/settle.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer } from "./context.ts";
import { nameOf } from "#words/names.ts";
import { useWords } from "./words.ts";

export interface EntityLinkProps {
  readonly id: string;
  /** Left out where the id may be a component or a standard. */
  readonly kind?: EntityKind;
}

/** A thing's name that opens its panel; plain words where the data set has no such thing. */
export function EntityLink({ id, kind }: EntityLinkProps) {
  const { ecosystem, day, prefetch } = useExplorer();
  const { open } = useActions();
  const { locale } = useWords();
  const name = nameOf(ecosystem, id, day, locale);
  const ref = { kind: kind ?? thingKind(ecosystem, id), id };
  if (!hasEntity(ecosystem, ref)) return <span>{name}</span>;
  return (
    <Button look="link" onClick={() => open(ref)} onPointerEnter={() => prefetch(ref)}>
      {name}
    </Button>
  );
}

/** Components and standards share one set of ids. */
function thingKind({ standardById }: Ecosystem, id: string): EntityKind {
  return standardById.has(id) ? "standard" : "component";
}
