import type { OrgOutline } from "#model/ecosystem.ts";
import type { Org, Sources } from "#model/entity.ts";
import { say } from "#model/text.ts";
import { orgAsOf } from "#query/asOf.ts";
import { lifeOfOrg } from "#query/lifeTracks.ts";
import { nameOn } from "#query/moment.ts";
import { dealsOf } from "#query/ownership.ts";
import { placeholderOrg } from "#query/placeholder.ts";
import { useExplorer } from "../context.ts";
import { CourseContext } from "../course.ts";
import { EntityLink } from "../EntityLink.tsx";
import type { Loaded } from "../loaded.ts";
import { nameIn } from "#words/names.ts";
import { Said } from "../Said.tsx";
import { usePanelWords } from "./panelWords.ts";
import { Below } from "./Below.tsx";
import { Cite } from "./Cite.tsx";
import { DealLine } from "./DealLine.tsx";
import { Evidenced } from "./Evidenced.tsx";
import { FilterAction } from "./FilterAction.tsx";
import { LineageAction } from "./LineageAction.tsx";
import { OwnerLine } from "./OwnerLine.tsx";
import styles from "./Panel.module.css";
import { PanelFrame } from "./PanelFrame.tsx";
import { refsOf } from "./refs.ts";
import { Section } from "./Section.tsx";
import { LinksSection } from "./ThingHead.tsx";
import { LifeSection, NamesSection } from "./tracks.tsx";

export interface OrgPanelProps {
  readonly outline: OrgOutline;
  readonly loaded: Loaded<Org>;
  readonly shared: Loaded<Sources>;
}

/** An organization: what it makes or made, what it bought, who bought it. */
export function OrgPanel({ outline, loaded, shared }: OrgPanelProps) {
  const asked = useExplorer();
  const { ecosystem, snapshots, day } = asked;
  const { t, locale } = usePanelWords();
  const org = orgAsOf(loaded.status === "ready" ? loaded.value : placeholderOrg(outline), asked);
  const deals = dealsOf(ecosystem, outline.id, day);
  const makes = snapshots.filter(({ vendors }) => vendors.includes(outline.id));
  const holds = snapshots.filter(({ foundations }) => foundations.includes(outline.id));
  const name = nameIn(nameOn(outline.names, day), locale);
  return (
    <PanelFrame
      entity={{ kind: "org", id: outline.id }}
      name={name}
      over={t(`org.${outline.type}`)}
      hue={null}
      loaded={loaded}
    >
      {org.summary ? (
        <p className={styles["summary"]}>
          <Said text={org.summary} />
        </p>
      ) : null}
      <div className={styles["actions"]}>
        {makes.length > 0 ? <FilterAction facet="vendor" id={outline.id} /> : null}
        {holds.length > 0 ? <FilterAction facet="foundation" id={outline.id} /> : null}
        <LineageAction kind="org" id={outline.id} />
      </div>
      <OwnerLine org={outline.id} />
      <Below>
        <Evidenced entity={org} shared={shared}>
          <Products title={t("panel.products")} snapshots={makes} />
          <Products title={t("panel.holds")} snapshots={holds} />
          {deals.length > 0 && (
            <Section title={t("panel.deals")}>
              {deals.map((view) => (
                <div key={view.deal.id}>
                  <DealLine view={view} />
                  <Cite refs={org.deals?.find(({ id }) => id === view.deal.id)?.sources} />
                </div>
              ))}
            </Section>
          )}
          <LifeSection phases={org.phases} tracks={lifeOfOrg(outline, asked)} />
          <NamesSection names={org.names} />
          <LinksSection links={org.links} />
        </Evidenced>
      </Below>
    </PanelFrame>
  );
}

interface ProductsProps {
  readonly title: string;
  readonly snapshots: ReturnType<typeof useExplorer>["snapshots"];
}

/** Components by layer, from the top of the stack down as the picture has it. */
function Products({ title, snapshots }: ProductsProps) {
  const { ecosystem } = useExplorer();
  const { t, locale } = usePanelWords();
  if (snapshots.length === 0) return null;
  const placed = ecosystem.layers
    .toReversed()
    .flatMap(({ id, label }) =>
      snapshots.filter(({ layer }) => layer === id).map((snapshot) => ({ ...snapshot, label })),
    );
  return (
    <Section title={`${title} (${snapshots.length})`}>
      <CourseContext value={refsOf(placed)}>
        <ul className={styles["people"]}>
          {placed.map(({ component, phase, label }) => (
            <li key={component.id}>
              <EntityLink kind="component" id={component.id} />
              <span className={styles["aside"]}>
                {say(label, locale)} · {t(`phase.${phase.phase}`)}
              </span>
            </li>
          ))}
        </ul>
      </CourseContext>
    </Section>
  );
}
