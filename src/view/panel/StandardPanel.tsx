import type { FeatureSet } from "#model/comparison.ts";
import type { StandardOutline } from "#model/ecosystem.ts";
import type { Sources, Standard } from "#model/entity.ts";
import { standardAsOf } from "#query/asOf.ts";
import { lifeOfThing } from "#query/lifeTracks.ts";
import { begun, conformingOn, latest, nameOn } from "#query/moment.ts";
import { placeholderStandard } from "#query/placeholder.ts";
import { useExplorer } from "../context.ts";
import { CourseContext } from "../course.ts";
import { EntityLink } from "../EntityLink.tsx";
import type { Loaded } from "../loaded.ts";
import { NotYet } from "../NotYet.tsx";
import { PhaseTag } from "../PhaseTag.tsx";
import { nameIn } from "#words/names.ts";
import { usePanelWords } from "./panelWords.ts";
import { Below } from "./Below.tsx";
import { CompareActions } from "./CompareActions.tsx";
import { Features } from "./Features.tsx";
import { Evidenced } from "./Evidenced.tsx";
import { FilterAction } from "./FilterAction.tsx";
import { LineageAction } from "./LineageAction.tsx";
import styles from "./Panel.module.css";
import { PanelFrame } from "./PanelFrame.tsx";
import { refsOf } from "./refs.ts";
import { Relations } from "./Relations.tsx";
import { Section } from "./Section.tsx";
import { LinksSection, Summary } from "./ThingHead.tsx";
import {
  EventsSection,
  GovernanceSection,
  LifeSection,
  NamesSection,
  ReleasesSection,
  StewardsSection,
} from "./tracks.tsx";

export interface StandardPanelProps {
  readonly outline: StandardOutline;
  readonly loaded: Loaded<Standard>;
  readonly shared: Loaded<Sources>;
  readonly featureSets: Loaded<readonly FeatureSet[]>;
}

/** A standard: who provides it, who uses it, how it came about. */
export function StandardPanel({ outline, loaded, shared, featureSets }: StandardPanelProps) {
  const asked = useExplorer();
  const { day } = asked;
  const { t, locale } = usePanelWords();
  const file = loaded.status === "ready" ? loaded.value : placeholderStandard(outline);
  const standard = standardAsOf(file, asked);
  const phase = latest(outline.phases, day);
  return (
    <PanelFrame
      entity={{ kind: "standard", id: outline.id }}
      name={nameIn(nameOn(outline.names, day), locale)}
      over={t(`standard.${outline.type}`)}
      hue={null}
      loaded={loaded}
    >
      <p className={styles["tags"]}>
        {phase ? <PhaseTag phase={phase.phase} /> : <NotYet phases={outline.phases} />}
      </p>
      <Summary thing={standard} />
      <div className={styles["actions"]}>
        <FilterAction facet="standard" id={outline.id} />
        <LineageAction kind="standard" id={outline.id} />
      </div>
      {outline.featureSets.length > 0 ? <CompareActions id={outline.id} /> : null}
      <Below>
        <Conformers
          standard={outline.id}
          title={t("panel.providers")}
          roles={["provider", "both"]}
        />
        <Conformers
          standard={outline.id}
          title={t("panel.consumers")}
          roles={["consumer", "both"]}
        />
        <Conformers standard={outline.id} title={t("panel.formerly")} roles={[]} />
        <Evidenced entity={standard} shared={shared}>
          <LifeSection
            phases={standard.phases}
            tracks={lifeOfThing(outline, standard.releases ?? [], asked)}
          />
          {standard.names.length > 1 ? <NamesSection names={standard.names} /> : null}
          <StewardsSection thing={standard} />
          <GovernanceSection thing={standard} />
          <ReleasesSection releases={standard.releases} />
          <Relations thing={file} />
          <Features thing={file} sets={featureSets} />
          <EventsSection events={standard.events} />
          <LinksSection links={standard.links} />
        </Evidenced>
      </Below>
    </PanelFrame>
  );
}

interface ConformersProps {
  readonly standard: string;
  readonly title: string;
  /** What they do with it; none: they no longer do anything. */
  readonly roles: readonly string[];
}

/** Components that provide or use a standard, or once did, each with how it stands. */
function Conformers({ standard, title, roles }: ConformersProps) {
  const { snapshots, day } = useExplorer();
  const { t } = usePanelWords();
  const tied = snapshots.flatMap(({ component, phase }) => {
    const now = conformingOn(component, day).filter((claim) => claim.standard === standard);
    const [claim] =
      roles.length > 0
        ? now.filter(({ role }) => roles.includes(role))
        : begun(component.conformance, day).filter(
            (one) => one.standard === standard && now.length === 0,
          );
    return claim ? [{ component, phase, claim }] : [];
  });
  if (tied.length === 0) return null;
  return (
    <Section title={`${title} (${tied.length})`}>
      <CourseContext value={refsOf(tied)}>
        <ul className={styles["people"]}>
          {tied.map(({ component, phase, claim }) => (
            <li key={component.id}>
              <EntityLink kind="component" id={component.id} />
              <span className={styles["aside"]}>
                {[
                  claim.level === "implements" ? "" : t(`conformance.${claim.level}`),
                  t(`phase.${phase.phase}`),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </CourseContext>
    </Section>
  );
}
