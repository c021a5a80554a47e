import { type Present, presenceIn, presentOn } from "#layout/presence.ts";
import { type Day, isoDay, parseWhen } from "#model/when.ts";
import { snapshotsByDay } from "#query/snapshotsByDay.ts";
import { threadsOn } from "#query/threads.ts";
import { formatWhen } from "#words/dates.ts";
import { drawExport } from "./picture.ts";
import type { Slide } from "./slide.ts";
import type { SlidePart } from "./slidePart.ts";
import type { SlidePicture } from "./slidePicture.ts";

/** The slide as it was at a share of its time, from 0 to 1. */
export type SlidePlay = (share: number) => Slide;

/**
 * What a slide plays that marks changes since a date: the years from there to the day it shows.
 * Everything has its place from the beginning and comes on its day. `null` where nothing is marked.
 */
export function playOf(slide: Slide): SlidePlay | null {
  const { picture } = slide;
  const since = picture?.input.since;
  const from = since === null || since === undefined ? null : parseWhen(since);
  if (!picture || !from || from.min >= picture.input.moment.day) return null;
  const { moment } = picture.input;
  const pictureOn = pictureByDay(picture);
  return (share) => {
    const day = Math.round(from.min + share * (moment.day - from.min));
    const now = pictureOn(day);
    const parts = slide.parts.flatMap((part) => partOn(part, picture, now, day));
    return { ...slide, parts };
  };
}

/** The picture of a slide on one day after the other: no relation is drawn on the way. */
function pictureByDay(picture: SlidePicture): (day: Day) => SlidePicture {
  const { input } = picture;
  const { ecosystem } = input.moment;
  const snapshotsOn = snapshotsByDay(ecosystem);
  const sceneWith: (present: Present) => SlidePicture["scene"] = presenceIn(input.scene);
  return (day) => {
    const snapshots = snapshotsOn(day);
    const moment = { ecosystem, day, snapshots, threads: threadsOn(ecosystem, snapshots, day) };
    const scene = sceneWith(presentOn(moment));
    const drawing = drawExport({ ...input, scene, moment, linkage: null });
    return { ...picture, drawing, scene };
  };
}

/** The date, which stands before what is filtered by. */
const FIRST_FACT = /^.*?(?= · |$)/u;

/** A part of a slide on the way; what points out something that is not there yet is left out. */
function partOn(
  part: SlidePart,
  { input }: SlidePicture,
  now: SlidePicture,
  day: Day,
): readonly SlidePart[] {
  if (part.kind === "picture") return [{ ...part, picture: now }];
  if (part.kind === "ring") {
    const { bands } = now.scene;
    const isThere = bands.some(({ chips, dots }) =>
      [...chips, ...dots].some(({ id }) => id === part.id),
    );
    return isThere ? [part] : [];
  }
  if (part.kind !== "text" || part.is !== "facts") return [part];
  const month = parseWhen(isoDay(day).slice(0, 7));
  const date = month ? formatWhen(month, input.words) : "";
  return [{ ...part, text: part.text.replace(FIRST_FACT, input.words.t("filter.at", { date })) }];
}
