import type { FeatureSet } from "#model/comparison.ts";
import type { ComponentOutline } from "#model/ecosystem.ts";
import type { Component, Sources } from "#model/entity.ts";
import { say } from "#model/text.ts";
import { hueOf } from "#layout/hue.ts";
import { componentAsOf } from "#query/asOf.ts";
import { lifeOfThing } from "#query/lifeTracks.ts";
import { nameOn, snapshotOf } from "#query/moment.ts";
import { placeholderComponent } from "#query/placeholder.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import type { Loaded } from "../loaded.ts";
import { NotYet } from "../NotYet.tsx";
import { PhaseTag } from "../PhaseTag.tsx";
import { licenseText } from "#words/licenses.ts";
import { nameIn } from "#words/names.ts";
import { usePanelWords } from "./panelWords.ts";
import { Below } from "./Below.tsx";
import { claimLine } from "./claimLine.ts";
import { ClaimList } from "./ClaimList.tsx";
import { spanText } from "./dates.ts";
import { CompareActions } from "./CompareActions.tsx";
import { Conformances } from "./Conformances.tsx";
import { Dependents } from "./Dependents.tsx";
import { Evidenced } from "./Evidenced.tsx";
import { Features } from "./Features.tsx";
import styles from "./Panel.module.css";
import { PanelFrame } from "./PanelFrame.tsx";
import { Relations } from "./Relations.tsx";
import { Drawn } from "./Drawn.tsx";
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

export interface ComponentPanelProps {
  readonly outline: ComponentOutline;
  readonly loaded: Loaded<Component>;
  readonly shared: Loaded<Sources>;
  readonly featureSets: Loaded<readonly FeatureSet[]>;
}

/** All that is known of a component. What the index knows shows at once, evidence follows. */
export function ComponentPanel({ outline, loaded, shared, featureSets }: ComponentPanelProps) {
  const asked = useExplorer();
  const { ecosystem, day } = asked;
  const words = usePanelWords();
  const { locale } = words;
  const file = loaded.status === "ready" ? loaded.value : placeholderComponent(outline);
  const component = componentAsOf(file, asked);
  const snapshot = snapshotOf(outline, day);
  const layer = snapshot?.layer ?? outline.layers[0]?.layer;
  const index = ecosystem.layers.findIndex(({ id }) => id === layer);
  const type = ecosystem.componentTypes.get(outline.type);
  const name = nameIn(nameOn(outline.names, day), locale);
  return (
    <PanelFrame
      entity={{ kind: "component", id: outline.id }}
      name={name}
      over={layer === undefined ? null : <EntityLink kind="layer" id={layer} />}
      hue={index < 0 ? null : hueOf(index, ecosystem.layers.length)}
      loaded={loaded}
    >
      <p className={styles["tags"]}>
        {snapshot ? <PhaseTag phase={snapshot.phase.phase} /> : <NotYet phases={outline.phases} />}
        {type ? say(type, locale) : outline.type}
      </p>
      <Drawn id={outline.id} />
      <Summary thing={component} />
      <CompareActions id={outline.id} />
      <Dependents id={outline.id} />
      <Below>
        <Evidenced entity={component} shared={shared}>
          <LifeSection
            phases={component.phases}
            tracks={lifeOfThing(outline, component.releases ?? [], asked)}
          />
          {component.names.length > 1 ? <NamesSection names={component.names} /> : null}
          <StewardsSection thing={component} />
          <GovernanceSection thing={component} />
          <Licenses licenses={component.licenses} />
          <Conformances thing={file} />
          <Relations thing={file} />
          <Features thing={file} sets={featureSets} />
          <ReleasesSection releases={component.releases} />
          <EventsSection events={component.events} />
          <Repositories repositories={component.repositories} />
          <LinksSection links={component.links} />
        </Evidenced>
      </Below>
    </PanelFrame>
  );
}

function Licenses({ licenses }: { readonly licenses: Component["licenses"] | undefined }) {
  const words = usePanelWords();
  if (!licenses || licenses.length === 0) return null;
  return (
    <Section title={words.t("panel.license")}>
      <ClaimList
        lines={licenses.map((claim, index) =>
          claimLine(claim, `${claim.spdx}-${index}`, licenseText(claim.spdx, words), words),
        )}
      />
    </Section>
  );
}

interface RepositoriesProps {
  readonly repositories: Component["repositories"] | undefined;
}

function Repositories({ repositories }: RepositoriesProps) {
  const words = usePanelWords();
  if (!repositories || repositories.length === 0) return null;
  return (
    <Section title={words.t("panel.repository")}>
      <ClaimList
        lines={repositories.map((claim, index) => ({
          ...claimLine(
            claim,
            `${claim.url}-${index}`,
            <a href={claim.url} target="_blank" rel="noopener noreferrer">
              {claim.url.replace(/^https:\/\//u, "")}
            </a>,
            words,
          ),
          dates: [claim.readOnly ? words.t("panel.readOnly") : "", spanText(claim, words)]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
    </Section>
  );
}
