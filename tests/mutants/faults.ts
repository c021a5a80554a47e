/** A fault that somebody would see on the screen, as a small edit of a source file. */
export interface Fault {
  /** What a person would see. */
  readonly seen: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly text: string;
  readonly replacement: string;
  /** The test files that are to find it; parts of their paths. */
  readonly tests: readonly string[];
}

/** A test file, and the faults that it is to find: what is seen, the file, its text, what replaces it. */
type Group = readonly [
  tests: readonly string[],
  ...faults: (readonly [seen: string, file: string, text: string, replacement: string])[],
];

const PANEL = "src/view/panel";
const COMPARE = "src/view/compare";

const groups: readonly Group[] = [
  [
    ["tests/app/embed/EmbedDialog"],
    [
      "The code of an embed shows another language than the screen",
      "src/app/embed/EmbedDialog.tsx",
      "useState<Locale | null>(words.locale)",
      "useState<Locale | null>(null)",
    ],
    [
      "“Copied” is said where the browser refused",
      "src/app/embed/EmbedDialog.tsx",
      'isCopied ? "embed.copied" : "embed.notCopied"',
      '"embed.copied"',
    ],
  ],
  [
    ["tests/app/embed/hostLink"],
    [
      "An embed obeys messages of any window",
      "src/app/embed/hostLink.ts",
      "if (source !== host) return;",
      "",
    ],
    [
      "An embed that is moved gets bars",
      "src/app/embed/hostLink.ts",
      "follow({ ...view, embed: true,",
      "follow({ ...view,",
    ],
  ],
  [
    ["tests/ui/moveFocus"],
    [
      "An embed takes the focus of the page around it",
      "src/ui/moveFocus.ts",
      "if (!isFramed() || document.hasFocus()) element",
      "element",
    ],
  ],
  [
    ["tests/element/StrataExplorer"],
    [
      "A web component is moved by loading it anew",
      "src/element/StrataExplorer.ts",
      "else this.#ask();",
      "else this.#load();",
    ],
  ],
  [
    ["tests/view/time/ChangesPanel"],
    [
      "The sources of a change are open before anybody asks for them",
      "src/view/time/ChangesPanel.tsx",
      "{isOpen ? <Evidence",
      "{!isOpen ? <Evidence",
    ],
    [
      "Changes since a day to come are told as none",
      "src/view/time/ChangesPanel.tsx",
      "when !== null && when.min > day",
      "when !== null && when.min < 0",
    ],
  ],
  [
    ["tests/query/changes.test"],
    [
      "An older major version counts as a new one",
      "src/query/changes.ts",
      "newest !== null && major < newest",
      "newest !== null && major !== newest + 1",
    ],
  ],
  [
    ["tests/view/panel/StandardPanel"],
    [
      "“Provided by” lists those who use the standard",
      `${PANEL}/StandardPanel.tsx`,
      'roles={["provider", "both"]}',
      'roles={["consumer", "both"]}',
    ],
    [
      "Who provides and uses a standard is missing from “Used by”",
      `${PANEL}/StandardPanel.tsx`,
      'roles={["consumer", "both"]}',
      'roles={["consumer"]}',
    ],
    [
      "The number beside “Provided by” counts all components",
      `${PANEL}/StandardPanel.tsx`,
      "(${tied.length})",
      "(${snapshots.length})",
    ],
    [
      "The button of a standard's panel filters by vendor",
      `${PANEL}/StandardPanel.tsx`,
      'facet="standard"',
      'facet="vendor"',
    ],
  ],
  [
    ["tests/view/panel/OrgPanel"],
    [
      "The chain of owners is reversed",
      `${PANEL}/OwnerLine.tsx`,
      "const owners = ownersOn(ecosystem, org, day);",
      "const owners = ownersOn(ecosystem, org, day).toReversed();",
    ],
    [
      "An organization belongs to whoever bought it later than the day shown",
      `${PANEL}/OwnerLine.tsx`,
      "const owners = ownersOn(ecosystem, org, day);",
      "const owners = ownersOn(ecosystem, org, day + 3650);",
    ],
    [
      "“What it hosts” of a foundation is empty",
      `${PANEL}/OrgPanel.tsx`,
      "foundations.includes(outline.id)",
      "vendors.includes(outline.id)",
    ],
    [
      "What an organization makes stands from the bottom of the stack up",
      `${PANEL}/OrgPanel.tsx`,
      "    .toReversed()\n    .flatMap(",
      "    .flatMap(",
    ],
    [
      "Buyer and bought are swapped in the sentence of a deal",
      `${PANEL}/DealLine.tsx`,
      "buyer: marked(buyer.id),",
      'buyer: marked(what[0] ?? ""),',
    ],
    [
      "A layer's panel lists what the filters keep out",
      `${PANEL}/LayerPanel.tsx`,
      "shown.has(component.id)",
      "shown.size >= 0 && component.id !== undefined",
    ],
    [
      "Deals of others stand in a panel",
      "src/query/ownership.ts",
      "({ buyer, deal }) => buyer.id === org || deal.seller === org || deal.orgs.includes(org),",
      "({ buyer }) => buyer.id !== org,",
    ],
    [
      "The button that closes a panel does nothing",
      `${PANEL}/PanelFrame.tsx`,
      "onClick={close}",
      "onClick={() => {}}",
    ],
  ],
  [
    ["tests/view/panel/LayerPanel"],
    [
      "Guests of a layer are listed among its own components",
      `${PANEL}/LayerPanel.tsx`,
      "const here = snapshots.filter((snapshot) => snapshot.layer === layer.id);",
      "const here = snapshots.filter((snapshot) => snapshot.layers.includes(layer.id));",
    ],
    [
      "A layer's panel names every standard there is",
      `${PANEL}/LayerPanel.tsx`,
      "knots.some((knot) => knot.layer === layer.id)",
      "knots.length > 0",
    ],
    ["“What happened” tells the oldest first", `${PANEL}/LayerPanel.tsx`, ").toReversed();", ");"],
    [
      "The checkbox of a component is ticked where it is not compared",
      `${PANEL}/LayerPanel.tsx`,
      "checked={compared.includes(component.id)}",
      "checked={!compared.includes(component.id)}",
    ],
  ],
  [
    ["tests/view/panel/ComponentPanel"],
    [
      "The phase beside a component's name is that of today, not of the day shown",
      `${PANEL}/ComponentPanel.tsx`,
      "const snapshot = snapshotOf(outline, day);",
      "const snapshot = snapshotOf(outline, day + 36500);",
    ],
    [
      "A panel is headed by today's name",
      `${PANEL}/ComponentPanel.tsx`,
      "nameOn(outline.names, day)",
      "nameOn(outline.names, day + 36500)",
    ],
    [
      "“2014 – 2018” reads “2018 – 2014”",
      `${PANEL}/dates.ts`,
      "{ from: begin, to: end }",
      "{ from: end, to: begin }",
    ],
    [
      "What has ended reads as if it still held",
      `${PANEL}/dates.ts`,
      'return end ? t("panel.until", { date: end }) : "";',
      'return end ? t("panel.since", { date: end }) : "";',
    ],
    [
      "What is over is not dimmed",
      `${PANEL}/claimLine.ts`,
      "isOver: claim.to !== undefined,",
      "isOver: false,",
    ],
    [
      "A panel says “provides” of standards that a component uses",
      `${PANEL}/Conformances.tsx`,
      "t(`conformance.${role}`)",
      't("conformance.provider")',
    ],
    [
      "A relation reads from the wrong side",
      "src/query/directedRelations.ts",
      "label: type.inverse,\n          other: thing.id",
      "label: type.label,\n          other: thing.id",
    ],
    [
      "A relation names the thing itself in place of the other",
      "src/query/directedRelations.ts",
      "other: span.target,\n          span",
      "other: thing.id,\n          span",
    ],
    [
      "Releases begin with the oldest",
      `${PANEL}/tracks.tsx`,
      "releases.toReversed().map",
      "releases.map",
    ],
    [
      "The end of a release's support is not told",
      `${PANEL}/tracks.tsx`,
      'release.eol ? words.t("panel.eol"',
      '!release.eol ? words.t("panel.eol"',
    ],
    [
      "The roles of stewards are missing",
      `${PANEL}/tracks.tsx`,
      "{t(`role.${claim.role}`)}",
      "{null}",
    ],
    [
      "Dependents and dependencies are swapped",
      `${PANEL}/Dependents.tsx`,
      'dependents: traceFrom(explorer, id, "dependents"),',
      'dependents: traceFrom(explorer, id, "dependencies"),',
    ],
    [
      "Dependents are counted whose relation is over",
      "src/query/trace.ts",
      '?.depends && holds(span, day) !== "off";',
      "?.depends && holds(span, day) !== undefined;",
    ],
    [
      "Sources are numbered from 0",
      `${PANEL}/Cite.tsx`,
      "{footnote.number}\n",
      "{footnote.number - 1}\n",
    ],
    [
      "A source says when it was published in place of when it was read",
      `${PANEL}/Footnotes.tsx`,
      "date: written(source.accessed)",
      "date: written(source.published ?? source.accessed)",
    ],
    [
      "“Compare” stays as it was once a component is in the comparison",
      `${PANEL}/CompareActions.tsx`,
      '{isCompared ? t("panel.compared") : t("panel.compare")}',
      '{t("panel.compare")}',
    ],
    [
      "“Try again” in a panel does nothing",
      "src/view/LoadState.tsx",
      "onClick={loaded.retry}",
      "onClick={() => {}}",
    ],
  ],
  [
    ["tests/view/compare/CompareView"],
    [
      "A comparison says the verdicts of another day",
      `${COMPARE}/CompareView.tsx`,
      "    valuesOf(tables),\n    { day, ecosystem },",
      "    valuesOf(tables),\n    { day: day + 36500, ecosystem },",
    ],
    [
      "A statement that had ended by the day still counts",
      "src/model/statement.ts",
      'if (to && day >= to.min) return "off";',
      "",
    ],
    [
      "A statement counts before its first day",
      "src/model/statement.ts",
      'if (begins && day < begins.min) return "off";',
      "",
    ],
    [
      "“yes” reads as “no”",
      "src/view/CellMark.tsx",
      "t(`verdict.${cell.v}`)",
      't(`verdict.${cell.v === "yes" ? "no" : cell.v}`)',
    ],
    [
      "Answers stand in the column beside their own",
      `${COMPARE}/FeatureRow.tsx`,
      "ready.findIndex((column) => column.id === id)",
      "ready.length - 1 - ready.findIndex((column) => column.id === id)",
    ],
    [
      "With a column missing, its neighbour's answers stand in it",
      `${COMPARE}/FeatureRow.tsx`,
      "row.answers[ready.findIndex((column) => column.id === id)]",
      "row.answers[ids.indexOf(id)]",
    ],
    [
      "“Differences only” shows what is the same",
      `${COMPARE}/CompareView.tsx`,
      "{onlyDifferences ? null : (",
      "{!onlyDifferences ? null : (",
    ],
    [
      "The number of rows that differ is one too high",
      "src/query/compare.ts",
      "differs: new Set(said).size > 1",
      "differs: new Set(said).size > 0",
    ],
    [
      "“Latest release known” is one from after the day shown",
      `${COMPARE}/Facts.tsx`,
      "(parseWhen(date)?.min ?? Infinity) <= day",
      "(parseWhen(date)?.min ?? Infinity) > 0",
    ],
    [
      "The foundation's level is its first, not that of the day",
      `${COMPARE}/Facts.tsx`,
      "const snapshot = latest(outlineOf(id)?.governance ?? [], day);",
      "const snapshot = outlineOf(id)?.governance[0];",
    ],
    [
      "The arrow to the left moves a column to the right",
      `${COMPARE}/ColumnHead.tsx`,
      "moveColumn(id, -1)",
      "moveColumn(id, 1)",
    ],
    [
      "The evidence opens for the wrong column",
      `${COMPARE}/FeatureRow.tsx`,
      "const openedColumn = ready.find(({ id }) => id === opened);",
      "const openedColumn = ready.findLast(({ id }) => id !== opened);",
    ],
    [
      "“since” and “until” of a cell are swapped",
      "src/words/cell.ts",
      'cell.until ? pointText(cell.until, "cell.until", words) : "",',
      'cell.until ? pointText(cell.until, "cell.since", words) : "",',
    ],
  ],
  [
    ["tests/view/filter/FilterBar"],
    [
      "The counts of a facet are one too high",
      "src/view/filter/FacetValues.tsx",
      "{count}</span>",
      "{count + 1}</span>",
    ],
    [
      "The counts of a facet leave the other facets out of account",
      "src/query/filter.ts",
      "const counted = passes(snapshot, question, facet) ? 1 : 0;",
      "const counted = passes(snapshot, { filters: NO_FILTERS, matches: null }, facet) ? 1 : 0;",
    ],
    [
      "The values of a facet begin with the rarest",
      "src/query/filter.ts",
      "b.count - a.count",
      "a.count - b.count",
    ],
    [
      "A chosen value has no tick",
      "src/view/filter/FacetValues.tsx",
      "checked={isChosen}",
      "checked={false} readOnly",
    ],
    [
      "The number of components that pass is that of all",
      "src/view/filter/FilterBar.tsx",
      "shown: shown.size,",
      "shown: snapshots.length,",
    ],
    [
      "A facet with nothing to choose has a button",
      "src/view/filter/FilterBar.tsx",
      "valuesOf(snapshot, facet).length > 0",
      "valuesOf(snapshot, facet).length >= 0",
    ],
  ],
  [
    ["tests/view/filter/ChipRow"],
    [
      "Filters are listed without the name of their facet",
      "src/words/facetText.ts",
      ": t(`filter.${facet}`),",
      ': "",',
    ],
  ],
  [
    ["tests/view/picture/Legend"],
    [
      "The key explains phases that do not occur",
      "src/view/picture/Legend.tsx",
      "PHASES.filter((phase) => present.has(phase))",
      "PHASES.filter((phase) => present.size > 0 || phase)",
    ],
    [
      "The sign of what is announced is that of a preview",
      "src/draw/chip.ts",
      'case "announced":\n      return [{ shape: "circle", role: "signRing", x, y, radius: r }];\n    case "preview":',
      'case "announced":\n    case "preview":',
    ],
    [
      "What is dormant has the sign of what is maintained",
      "src/draw/chip.ts",
      'case "maintenance":',
      'case "dormant":',
    ],
  ],
  [
    ["tests/draw/thread"],
    [
      "Full and hollow knots are swapped",
      "src/draw/thread.ts",
      'role: provides ? "knotProvides" : "knotConsumes"',
      'role: provides ? "knotConsumes" : "knotProvides"',
    ],
    [
      "A ring marks every knot where something is provided",
      "src/draw/thread.ts",
      "provides && consumes\n",
      "provides\n",
    ],
  ],
  [
    ["tests/view/picture/ThreadStops"],
    [
      "The tip of a knot says “used here” where something is provided",
      "src/view/picture/ThreadStops.tsx",
      'knot?.provides ? t("picture.provides")',
      'knot?.provides ? t("picture.consumes")',
    ],
    [
      "A standard that is filtered by does not look pressed",
      "src/view/picture/ThreadStops.tsx",
      "aria-pressed={chosen.includes(id)}",
      "aria-pressed={!chosen.includes(id)}",
    ],
  ],
  [
    ["tests/view/talks/TalkList"],
    [
      "A talk of one's own stands among those of the data set",
      "src/view/talks/TalkList.tsx",
      "{own.map((outline) => (",
      "{[...own, ...outlines].map((outline) => (",
    ],
    [
      "“Play” plays a loop",
      "src/view/talks/TalkList.tsx",
      "onClick={() => onPlay(id)}",
      "onClick={() => onLoop(id)}",
    ],
    [
      "A talk without a step can be played",
      "src/view/talks/TalkList.tsx",
      "{count > 0 ? (",
      "{count >= 0 ? (",
    ],
  ],
  [
    ["tests/app/Header"],
    [
      "The wrong picture looks chosen",
      "src/app/Header.tsx",
      "aria-pressed={picture === option}",
      "aria-pressed={picture !== option}",
    ],
    [
      "The button for the other language offers the one in use",
      "src/app/Header.tsx",
      'locale === "en" ? "zh-CN" : "en"',
      'locale === "en" ? "en" : "zh-CN"',
    ],
  ],
];

export const FAULTS: readonly Fault[] = groups.flatMap(([tests, ...faults]) =>
  faults.map(([seen, file, text, replacement]) => ({ seen, file, text, replacement, tests })),
);

/**
 * A file with a fault planted in it.
 * @throws Error where the text does not occur exactly once
 */
export function plant({ file, text, replacement }: Fault, source: string): string {
  const count = source.split(text).length - 1;
  if (count !== 1) throw new Error(`${file}: occurs ${count} times, not once: ${text}`);
  return source.replace(text, () => replacement);
}
