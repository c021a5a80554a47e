import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { nameOf } from "#words/names.ts";
import { usePanelWords } from "./panelWords.ts";
import type { Component } from "#model/entity.ts";
import { toldOf } from "#query/asOf.ts";
import { claimLine } from "./claimLine.ts";
import { ClaimList } from "./ClaimList.tsx";
import { spanText } from "./dates.ts";
import { Section } from "./Section.tsx";

/** Which standards a component implements or consumes, from when, by which evidence. */
export function Conformances({ thing }: { readonly thing: Component }) {
  const asked = useExplorer();
  const { ecosystem, day } = asked;
  const told = toldOf(thing.conformance, thing, asked);
  const words = usePanelWords();
  const { t, locale } = words;
  if (told.length === 0) return null;
  return (
    <Section title={t("panel.standards")}>
      <ClaimList
        lines={told.map(({ claim, held }, index) => {
          const { standard, role, level, via, since, until, from, to } = claim;
          const dates =
            held === "unknown"
              ? t("compare.undated")
              : spanText(
                  {
                    from: from ?? since?.date,
                    to: to ?? until?.date ?? (until ? null : undefined),
                  },
                  words,
                );
          const facts = [
            level === "implements" ? "" : t(`conformance.${level}`),
            since?.version ? t("conformance.version", { version: since.version }) : "",
            until?.version ? t("conformance.until", { version: until.version }) : "",
            via
              ? t("conformance.via", {
                  name: via.map((id) => nameOf(ecosystem, id, day, locale)).join(", "),
                })
              : "",
            dates,
          ];
          return {
            ...claimLine(
              claim,
              `${standard}-${index}`,
              <>
                {t(`conformance.${role}`)} <EntityLink kind="standard" id={standard} />
              </>,
              words,
            ),
            dates: facts.filter(Boolean).join(" · "),
            isOver: to !== undefined || until !== undefined,
          };
        })}
      />
    </Section>
  );
}
