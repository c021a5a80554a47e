import { expect, it } from "vitest";
import { openDataSet } from "#cli/dataSet.ts";
import type { ChangeLook } from "#draw/changes.ts";
import type { Mark } from "#draw/mark.ts";
import { type HandoutPage, handoutOf } from "#export/handout.ts";
import { gather } from "#export/publishedFiles.ts";
import { shapesOf } from "#export/slideShapes.ts";
import { composeSlide, type Slide, SLIDE_SIZE } from "#export/slide.ts";
import type { SlidePart, SlideText } from "#export/slidePart.ts";
import { estimateWidth } from "#layout/measure.ts";
import { outlineOf } from "#layout/outline.ts";
import { mapRect, matrixOf } from "#layout/plate.ts";
import type { Rect } from "#layout/scene.ts";
import type { Talk } from "#model/talk.ts";
import { dayOf } from "#model/when.ts";
import { createFinder } from "#query/ask/finder.ts";
import { changesSince, leadingChanges } from "#query/changes.ts";
import { wordsIn } from "#words/wordsIn.ts";
import { faintIn } from "./fixtures/legible.ts";

/*
 * Every slide of every shipped talk, laid out in both languages: nothing is cut, covered, nearly empty
 * or beside what its step asks for. What only a browser can tell is in tests/browser/slides.test.ts.
 */

const repository = await openDataSet("public/data", null);
const ecosystem = await repository.ecosystem();
const search = async () => createFinder(await repository.searchDocuments());
const today = dayOf(2026, 11, 30);

interface Shown {
  readonly name: string;
  readonly page: HandoutPage;
  readonly slide: Slide;
}

async function slidesOf(talk: Talk): Promise<readonly Shown[]> {
  const gathered = await gather({ ...repository, search }, ecosystem, talk, today);
  return (["en", "zh-CN"] as const).flatMap((locale) => {
    const words = wordsIn(locale);
    const handout = handoutOf({ ecosystem, gathered, today, words, theme: "projector" });
    return handout.pages.map((page) => ({
      name: `${talk.id} ${page.number} ${locale}`,
      page,
      slide: composeSlide(page, handout, words, estimateWidth),
    }));
  });
}

const talks = await Promise.all(ecosystem.talks.map(({ id }) => repository.talk(id)));
const slides = (await Promise.all(talks.map(slidesOf))).flat();

/** Names of the slides of which something is not so. */
const failing = (isWrong: (shown: Shown) => boolean): readonly string[] =>
  slides.filter(isWrong).map(({ name }) => name);

function textsOf(parts: readonly SlidePart[]): readonly SlideText[] {
  return parts.flatMap((part): readonly SlideText[] => {
    if (part.kind === "group") return textsOf(part.parts);
    return part.kind === "text" ? [part] : [];
  });
}

const groupsIn = (marks: readonly Mark[]): readonly Extract<Mark, { shape: "group" }>[] =>
  marks.flatMap((mark) => (mark.shape === "group" ? [mark, ...groupsIn(mark.marks)] : []));

/** Chips as they lie, in px of the scene. */
const chipsOf = ({ picture }: Slide) =>
  (picture?.scene.bands ?? []).flatMap((band) =>
    band.chips.map((chip) => ({ id: chip.id, box: mapRect(matrixOf(band), chip) })),
  );

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

const touch = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

it("are many", () => {
  expect(slides.length).toBeGreaterThan(200);
});

it("keep all that is written on the slide, and no text over another", () => {
  const whole = { x: 0, y: 0, ...SLIDE_SIZE };
  expect(
    failing(({ slide }) => {
      const texts = textsOf(slide.parts);
      return texts.some(
        (text, index) =>
          !isWithin(text, whole) || texts.slice(index + 1).some((other) => touch(text, other)),
      );
    }),
  ).toEqual([]);
});

it("say date and filters in two lines at most", () => {
  expect(
    failing(({ slide }) =>
      textsOf(slide.parts).some(({ is, height }) => is === "facts" && height > 2 * 18 * 1.35 + 1),
    ),
  ).toEqual([]);
});

it("show no layer besides those that are filtered by and those of what the step is about", () => {
  const parents = new Map(ecosystem.groups.map(({ id, parent }) => [id, parent]));
  expect(
    failing(({ page, slide: { picture } }) => {
      const { filters, open, compare } = page.drawn.view;
      if (!picture || filters.layer.length === 0) return false;
      const about = new Set([...(page.drawn.emphasis ?? []), ...compare, open?.id]);
      const asked = new Set(filters.layer.map((id) => parents.get(id) ?? id));
      return picture.scene.bands.some(
        ({ id, chips }) =>
          !asked.has(id) && id !== open?.id && !chips.some((chip) => about.has(chip.id)),
      );
    }),
  ).toEqual([]);
});

it("name whole what the step is about", () => {
  expect(
    failing(({ page, slide: { picture } }) => {
      if (!picture) return false;
      const written = JSON.stringify(picture.drawing.marks);
      return (page.drawn.emphasis ?? []).some((id) => {
        const name = picture.input.labels.labels.get(id);
        const isThere = outlineOf(picture.scene, id) !== null;
        return isThere && name !== undefined && !written.includes(JSON.stringify(name));
      });
    }),
  ).toEqual([]);
});

it("mark each change within its own chip, and explain those marks only that occur", () => {
  const looks = (kind: string): ChangeLook => (kind === "new" || kind === "ended" ? kind : "other");
  expect(
    failing(({ slide }) => {
      const { picture } = slide;
      if (!picture?.input.since) return false;
      const { moment, since, legend } = picture.input;
      const changes = leadingChanges(changesSince(moment.ecosystem, since, moment.day));
      const chips = chipsOf(slide).filter(({ id }) => changes.has(id));
      const threads = picture.scene.threads.filter(({ id }) => changes.has(id));
      const there = new Set(
        [...chips, ...threads].map(({ id }) => looks(changes.get(id) ?? "other")),
      );
      const said = legend.flatMap((entry) => ("change" in entry ? [entry.change] : []));
      const marks = groupsIn(picture.drawing.marks).filter(({ role }) => role === "change");
      // The marks of chips come first; those of the key have a text of their own.
      const own = marks.filter(({ marks: inner }) => !inner.some(({ shape }) => shape === "text"));
      const astray = own.slice(0, chips.length).filter((mark) => {
        const middle = middleOf(mark);
        return !chips.some(({ box }) => isWithin(middle, box));
      });
      return (
        astray.length > 0 || said.length !== there.size || !said.every((one) => there.has(one))
      );
    }),
  ).toEqual([]);
});

/** The box round the outline of a mark. */
function middleOf({ marks }: Extract<Mark, { shape: "group" }>): Rect {
  const points = marks.flatMap((mark) =>
    mark.shape === "outline" && mark.role === "changeBox"
      ? mark.steps.flatMap((step) => ("to" in step ? [step.to] : []))
      : [],
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

it("keep level labels of standards above the bands, one below the other", () => {
  expect(
    failing(({ slide: { picture } }) => {
      const level = (picture?.scene.threads ?? []).filter(({ turn }) => turn === 0);
      const ground = Math.min(...(picture?.scene.bands ?? []).map(({ ground: { y } }) => y));
      return level.some(
        ({ label }, index) =>
          label.y + label.height > ground + 1 ||
          label.x < 0 ||
          level.slice(index + 1).some((other) => touch(label, other.label)),
      );
    }),
  ).toEqual([]);
});

it("keep the key to the knots clear of all names of standards, and threads of their own", () => {
  expect(
    failing(({ slide: { picture } }) => {
      const level = (picture?.scene.threads ?? []).filter(({ turn }) => turn === 0);
      const key = marksIn(picture?.drawing.marks ?? []).flatMap((mark): readonly Rect[] => {
        if (mark.shape === "circle" && mark.role.startsWith("loom"))
          return [around(mark, mark.radius, mark.radius)];
        if (mark.shape !== "text" || !mark.role.startsWith("loom")) return [];
        const width = estimateWidth(mark.text, mark.size, "normal");
        const x = mark.anchor === "end" ? mark.x - width / 2 : mark.x + width / 2;
        return [around({ x, y: mark.y }, width / 2, mark.size * 0.6)];
      });
      return level.some(
        ({ label, line }) =>
          (line?.top ?? Infinity) < label.y + label.height + 2 ||
          key.some((box) => touch(box, around(middle(label), label.width / 2 + 4, 18))),
      );
    }),
  ).toEqual([]);
});

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });
const around = ({ x, y }: { readonly x: number; readonly y: number }, dx: number, dy: number) => ({
  x: x - dx,
  y: y - dy,
  width: 2 * dx,
  height: 2 * dy,
});
const marksIn = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.shape === "group" ? marksIn(mark.marks) : [mark]));

it("say of each standard that has a name and no thread that nothing is tied to it", () => {
  expect(
    failing(({ slide: { picture } }) =>
      (picture?.scene.threads ?? []).some(
        ({ id, knots }) =>
          knots.length === 0 && !/no ties|无关联/u.test(picture?.input.labels.labels.get(id) ?? ""),
      ),
    ),
  ).toEqual([]);
});

it("set text on plates as large as elsewhere", () => {
  expect(
    failing(({ slide: { picture } }) =>
      (picture?.scene.bands ?? []).some((band) => {
        const [a, , , d] = matrixOf(band);
        return (picture?.scene.fontSize ?? 0) * Math.min(a, d) < 18;
      }),
    ),
  ).toEqual([]);
});

it("leave the same room between every name and its mark", () => {
  expect(
    failing(({ slide: { picture } }) => {
      if (!picture) return false;
      const { scene, input } = picture;
      const shown = new Map(input.moment.snapshots.map((one) => [one.component.id, one]));
      const spare = scene.bands
        .flatMap(({ chips }) => chips)
        .filter(({ id }) => {
          const phase = shown.get(id)?.phase.phase;
          return input.changes.has(id) && (phase === "stable" || phase === "ended");
        })
        .map(({ id, width }) => {
          const name = input.labels.labels.get(id) ?? id;
          return width - estimateWidth(name, scene.fontSize, "normal");
        });
      return Math.max(...spare) - Math.min(...spare) > 1;
    }),
  ).toEqual([]);
});

it("can be read from the back row: all texts of pictures have 7:1", () => {
  expect(
    failing(
      ({ slide: { picture } }) => picture !== null && faintIn(shapesOf(picture.drawing)).length > 0,
    ),
  ).toEqual([]);
});

it("would be told where a text is too faint", () => {
  const picture = slides.find(({ slide }) => slide.picture)?.slide.picture;
  const shapes = shapesOf(picture?.drawing ?? { marks: [], theme: "projector" });
  const faded = shapes.map((shape) =>
    shape.kind === "text"
      ? { ...shape, lettering: { ...shape.lettering, colour: "888888" } }
      : shape,
  );
  expect(faintIn(faded).length).toBeGreaterThan(5);
});

it("compare in at least five rows, more than half of whose cells are known", () => {
  expect(
    failing(({ slide: { table } }) => {
      if (!table) return false;
      const gists = table.rows.flatMap((row) => row.gists);
      const known = gists.filter(({ isKnown }) => isKnown).length;
      return table.rows.length < 5 || known * 2 <= gists.length;
    }),
  ).toEqual([]);
});
