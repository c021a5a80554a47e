import type { Component, Standard } from "#model/entity.ts";
import { say } from "#model/text.ts";
import type { NameClaim, PhaseClaim } from "#model/track.ts";
import { type Day, parseWhen } from "#model/when.ts";
import type { LifeTrack } from "#query/lifeTracks.ts";
import { dealsOver } from "#query/ownership.ts";
import { useExplorer } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { levelOf } from "#words/names.ts";
import { usePanelWords } from "./panelWords.ts";
import { PhaseTag } from "../PhaseTag.tsx";
import { claimLine } from "./claimLine.ts";
import { ClaimList } from "./ClaimList.tsx";
import { dateText, spanText } from "./dates.ts";
import { DealLine } from "./DealLine.tsx";
import { LifeLines } from "./LifeLines.tsx";
import { OwnerLine } from "./OwnerLine.tsx";
import { Section } from "./Section.tsx";

/* The tracks that components and standards share, each as a section of a panel. */

type Thing = Component | Standard;

export interface LifeSectionProps {
  readonly phases: readonly PhaseClaim[] | undefined;
  readonly tracks: readonly LifeTrack[];
}

/** The tracks of its life under one axis; below, its phases with what speaks for them. */
export function LifeSection({ phases, tracks }: LifeSectionProps) {
  const words = usePanelWords();
  if (!phases && tracks.length === 0) return null;
  return (
    <Section title={words.t("panel.life")}>
      {tracks.length > 0 ? <LifeLines tracks={tracks} /> : null}
      <ClaimList
        lines={(phases ?? []).map((claim, index) => ({
          ...claimLine(claim, `${claim.phase}-${index}`, <PhaseTag phase={claim.phase} />, words),
          dates: spanText(claim, words) || words.t("panel.unknownDate"),
          isOver: false,
        }))}
      />
    </Section>
  );
}

export function NamesSection({ names }: { readonly names: readonly NameClaim[] }) {
  const words = usePanelWords();
  return (
    <Section title={words.t("panel.names")}>
      <ClaimList
        lines={names.map((claim, index) =>
          claimLine(
            claim,
            `${claim.name}-${index}`,
            [claim.name, claim.zh].filter(Boolean).join(" · "),
            words,
          ),
        )}
      />
    </Section>
  );
}

/** The last day of what is over: whoever it was is named as then. */
function lastDayOf(to: string | null | undefined): Day | undefined {
  const when = typeof to === "string" ? parseWhen(to) : null;
  return when ? when.min - 1 : undefined;
}

/** Who makes it over time, and to whom those belong today. */
export function StewardsSection({ thing }: { readonly thing: Thing }) {
  const { ecosystem, day } = useExplorer();
  const words = usePanelWords();
  const { t } = words;
  // Nobody makes what has ended: a period that nobody has closed ends with it.
  const last = thing.phases?.at(-1);
  const end = last?.phase === "ended" ? last.from : null;
  const stewards = (thing.stewards ?? []).map((claim) =>
    claim.to === undefined && claim.from && end && end > claim.from ? { ...claim, to: end } : claim,
  );
  const deals = dealsOver(ecosystem, thing.id, day);
  if (stewards.length === 0 && deals.length === 0) return null;
  return (
    <Section title={t("panel.stewards")}>
      <ClaimList
        lines={stewards.map((claim, index) =>
          claimLine(
            claim,
            `${claim.org}-${index}`,
            <>
              <EntityLink kind="org" id={claim.org} on={lastDayOf(claim.to)} />{" "}
              {t(`role.${claim.role}`)}
            </>,
            words,
          ),
        )}
      />
      {deals.map((view) => (
        <p key={view.deal.id}>
          <DealLine view={view} />
        </p>
      ))}
      {[...new Set(stewards.map(({ org }) => org))].map((org) => (
        <OwnerLine key={org} org={org} />
      ))}
    </Section>
  );
}

export function GovernanceSection({ thing }: { readonly thing: Thing }) {
  const { ecosystem } = useExplorer();
  const words = usePanelWords();
  if (!thing.governance || thing.governance.length === 0) return null;
  return (
    <Section title={words.t("panel.governance")}>
      <ClaimList
        lines={thing.governance.map((claim, index) =>
          claimLine(
            claim,
            `${claim.org}-${index}`,
            <>
              <EntityLink kind="org" id={claim.org} />:{" "}
              {levelOf(ecosystem, claim.org, claim.level, words.locale)}
            </>,
            words,
          ),
        )}
      />
    </Section>
  );
}

export function ReleasesSection({ releases }: { readonly releases: Thing["releases"] }) {
  const words = usePanelWords();
  if (!releases || releases.length === 0) return null;
  return (
    <Section title={words.t("panel.releases")}>
      <ClaimList
        most={6}
        lines={releases.toReversed().map((release) => ({
          key: release.version,
          content:
            release.url === undefined ? (
              release.version
            ) : (
              <a href={release.url} target="_blank" rel="noopener noreferrer">
                {release.version}
              </a>
            ),
          dates: [
            dateText(release.date, words),
            release.eol ? words.t("panel.eol", { date: dateText(release.eol, words) }) : "",
          ]
            .filter(Boolean)
            .join(" · "),
          note: release.note,
          alt: release.alt,
          sources: release.sources,
        }))}
      />
    </Section>
  );
}

export function EventsSection({ events }: { readonly events: Thing["events"] }) {
  const words = usePanelWords();
  if (!events || events.length === 0) return null;
  return (
    <Section title={words.t("panel.events")}>
      <ClaimList
        lines={events.map((event) => ({
          key: `${event.on}-${event.title.en}`,
          content: say(event.title, words.locale),
          dates: dateText(event.on, words),
          note: event.note,
          alt: event.alt,
          sources: event.sources,
        }))}
      />
    </Section>
  );
}
