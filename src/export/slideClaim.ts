import type { Measure } from "#layout/measure.ts";
import type { Rect } from "#layout/scene.ts";
import type { Finding } from "#model/talk.ts";
import type { Words } from "#words/words.ts";
import type { HandoutClaim } from "./handout.ts";
import { type SlidePart, textPart } from "./slidePart.ts";
import { TONES } from "./slideTones.ts";
import { heightOfText, SLIDE_LEADING, type TextBox } from "./slideText.ts";

/** A statement, whether it holds, and what the record shows, in three columns; sources below. */
interface SlideClaim extends Rect {
  readonly finding: Finding;
  /** The line that parts it from the picture. */
  readonly rule: Rect;
  readonly saidLabel: TextBox;
  readonly said: TextBox;
  /** Its shape, and below or beside it its word. */
  readonly shape: Rect;
  readonly verdict: TextBox;
  readonly foundLabel: TextBox;
  readonly found: TextBox;
  readonly sources: TextBox | null;
}

const GAP = 24;
const VERDICT = 168;
/** Of what the verdict leaves, for what is said. */
const SAID = 0.38;
const LABEL = 26;
/** Below the line that parts it from what is above. */
const AIR = 10;
const SIZES = [22, 20, 18];
/** Above this height the text is set smaller, px. */
const MOST = 176;
const SMALL = 18;
/** Height of the verdict with its shape. */
const BADGE = 64;
const SHAPE = 52;

/** A statement below what is shown. @param line how wide it is, and where it ends below */
export function fitClaim(
  claim: HandoutClaim,
  { x, y: floor, width }: Pick<Rect, "x" | "y" | "width">,
  { t }: Words,
  measure: Measure,
): SlideClaim {
  const isFound = claim.found !== "";
  const room = width - VERDICT - (isFound ? 2 : 1) * GAP;
  const saidWidth = isFound ? Math.round(room * SAID) : room;
  const foundWidth = room - saidWidth;
  const heightAt = (size: number): number =>
    Math.max(
      heightOfText(quoted(claim.said), { width: saidWidth, size }, measure),
      heightOfText(claim.found, { width: foundWidth, size }, measure),
    );
  const size = SIZES.find((one) => heightAt(one) + LABEL <= MOST) ?? SMALL;
  const height = Math.max(heightAt(size), 3 * size);
  const cited = citedIn(claim, width, t("handout.sources"), measure);
  const sourcesHeight = cited === "" ? 0 : Math.ceil(SMALL * SLIDE_LEADING) + 8;
  const whole = AIR + LABEL + height + sourcesHeight;
  const y = floor - whole;
  const top = y + AIR;
  const column = (left: number, wide: number) => ({
    label: { x: left, y: top, width: wide, height: LABEL, size: SMALL },
    text: { x: left, y: top + LABEL, width: wide, height, size },
  });
  const word = { width: VERDICT, size: 22, leading: 1.2, isBold: true };
  const wordHeight = heightOfText(claim.verdict, word, measure);
  const middle = x + saidWidth + GAP + VERDICT / 2;
  const first = top + (LABEL + height - SHAPE - 6 - wordHeight) / 2;
  const badge = {
    shape: { x: middle - SHAPE / 2, y: first, width: SHAPE, height: SHAPE },
    verdict: {
      x: middle - VERDICT / 2,
      y: first + SHAPE + 6,
      width: VERDICT,
      height: wordHeight,
      size: 22,
      text: claim.verdict,
    },
  };
  const said = column(x, saidWidth);
  const found = column(x + width - foundWidth, foundWidth);
  return {
    x,
    y,
    width,
    height: whole,
    finding: claim.finding,
    rule: { x, y, width, height: 2 },
    saidLabel: { ...said.label, text: t("handout.said") },
    said: { ...said.text, text: quoted(claim.said) },
    foundLabel: { ...found.label, text: t("handout.found") },
    found: { ...found.text, text: claim.found },
    ...badge,
    sources:
      cited === ""
        ? null
        : {
            x,
            y: floor - sourcesHeight + 8,
            width,
            height: sourcesHeight - 8,
            size: SMALL,
            text: cited,
          },
  };
}

/** The same in one column, beside a picture that needs the height. */
export function stackClaim(
  claim: HandoutClaim,
  box: Rect,
  { t }: Words,
  measure: Measure,
): SlideClaim {
  const x = box.x + GAP;
  const width = box.width - GAP;
  const sources = [...new Set(claim.sources.map(({ title }) => title))];
  const heightAt = (size: number): number =>
    heightOfText(quoted(claim.said), { width, size }, measure) +
    heightOfText(claim.found, { width, size }, measure);
  const fixed = 2 * LABEL + BADGE + 2 * GAP;
  const size = SIZES.find((one) => fixed + heightAt(one) <= box.height) ?? SMALL;
  let y = box.y;
  const put = (text: string, of: number, height: number, after = 0): TextBox => {
    const placed = { x, y, width, height, size: of, text };
    y += height + after;
    return placed;
  };
  const setting = { width, size };
  const saidLabel = put(t("handout.said"), SMALL, LABEL);
  const said = put(
    quoted(claim.said),
    size,
    heightOfText(quoted(claim.said), setting, measure),
    GAP / 2,
  );
  const badge = put(claim.verdict, 24, BADGE, GAP / 2);
  const shape = { x, y: badge.y + (BADGE - SHAPE) / 2, width: SHAPE, height: SHAPE };
  const verdict = { ...badge, x: x + SHAPE + 12, width: width - SHAPE - 12 };
  const foundLabel = put(t("handout.found"), SMALL, LABEL);
  const found = put(claim.found, size, heightOfText(claim.found, setting, measure), GAP / 2);
  const label = t("handout.sources");
  const [first = ""] = sources;
  const cited = `${label}  ${first}${sources.length > 1 ? `  +${sources.length - 1}` : ""}`;
  const height = heightOfText(cited, { width, size: SMALL }, measure);
  const isRoom = first !== "" && y + height <= box.y + box.height;
  return {
    ...box,
    finding: claim.finding,
    rule: { x: box.x, y: box.y, width: 2, height: box.height },
    saidLabel,
    said,
    shape,
    verdict,
    foundLabel,
    found,
    sources: isRoom
      ? { x, y: box.y + box.height - height, width, height, size: SMALL, text: cited }
      : null,
  };
}

/**
 * A statement as parts of a slide.
 * @param buildOf from which build on a part is there
 */
export function claimPart(
  claim: SlideClaim,
  buildOf: (key: string) => { readonly build?: number },
): SlidePart {
  const { finding, rule, saidLabel, said, shape, verdict, foundLabel, found, sources } = claim;
  const isColumn = rule.height > rule.width;
  const tone = TONES[finding];
  const [first, second] = [buildOf("said"), buildOf("found")];
  return {
    kind: "group",
    is: "claim",
    label: "",
    data: { finding },
    ...first,
    parts: [
      { kind: "box", role: "rule", tone: "soft", ...rule },
      textPart(saidLabel, { tone: "soft" }),
      textPart(said, { is: "quote" }),
      { kind: "sign", sign: finding, tone, ...shape, ...second },
      {
        ...textPart(verdict, {
          tone,
          isBold: true,
          leading: 1.2,
          align: isColumn ? "start" : "center",
          isMiddle: isColumn,
        }),
        ...second,
      },
      ...(found.text === ""
        ? []
        : [
            { ...textPart(foundLabel, { tone: "soft" }), ...second },
            { ...textPart(found), ...second },
          ]),
      ...(sources ? [{ ...textPart(sources, { tone: "soft" }), ...second }] : []),
    ],
  };
}

/** The marks round a quotation take room too. */
function quoted(text: string): string {
  return `“${text}”`;
}

/** As many sources as one line holds, in whole; how many more there are. */
function citedIn(
  { sources }: HandoutClaim,
  width: number,
  label: string,
  measure: Measure,
): string {
  const titles = [...new Set(sources.map(({ title }) => title))];
  const written = (kept: readonly string[]): string => {
    const left = titles.length - kept.length;
    return `${label}  ${kept.join("  ·  ")}${left > 0 ? `  +${left}` : ""}`;
  };
  const kept: string[] = [];
  for (const title of titles) {
    const text = written([...kept, title]);
    if (measure(text, SMALL, "normal") <= width * 0.97) kept.push(title);
  }
  return kept.length === 0 ? "" : written(kept);
}
