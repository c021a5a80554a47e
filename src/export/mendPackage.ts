/** Where a layout's title stands, after what says that it is one; and where it is to stand, in EMU. */
const TITLE = /(<p:ph\s[^>]*type="title"[^>]*>.*?<a:xfrm>)<a:off [^>]*\/><a:ext [^>]*\/>/su;
const TITLE_PLACE = '<a:off x="381000" y="438150"/><a:ext cx="11430000" cy="476250"/>';

/** A package's parts that are text, by path. */
export type Parts = ReadonlyMap<string, string>;

const TYPES = "[Content_Types].xml";
const NOTES_RELATIONS = "ppt/notesMasters/_rels/notesMaster1.xml.rels";
const THEME = "ppt/theme/theme1.xml";
const NOTES_THEME = "ppt/theme/theme2.xml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

/**
 * Brings a .pptx as the library writes it to what ECMA-376 asks for; PowerPoint offers to repair what
 * is not. What is wrong is listed at each step.
 * @param images paths of the parts that are no text
 */
export function mendPackage(parts: Parts, images: readonly string[] = []): Parts {
  const mended = new Map([...parts].map(([path, xml]) => [path, mendPart(path, xml)]));
  const theme = parts.get(THEME);
  const relations = parts.get(NOTES_RELATIONS);
  // The master of the notes shares the slides' theme: each master must have one of its own.
  if (theme !== undefined && relations !== undefined) {
    mended.set(NOTES_THEME, mendPart(NOTES_THEME, theme));
    mended.set(NOTES_RELATIONS, relations.replace("theme1.xml", "theme2.xml"));
  }
  const types = parts.get(TYPES);
  if (types !== undefined)
    mended.set(TYPES, typesOf(types, new Set([...mended.keys(), ...images])));
  return mended;
}

/** Content types are given to one slide master a slide, of which there is one, and to kinds of file that do not occur. */
function typesOf(xml: string, paths: ReadonlySet<string>): string {
  const endings = new Set([...paths].map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const kept = xml
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>\s*/gu, (entry, path: string) =>
      paths.has(path) ? entry.trim() : "",
    )
    .replaceAll(/<Default Extension="([^"]+)"[^>]*\/>/gu, (entry, ending: string) =>
      endings.has(ending) ? entry : "",
    );
  const own = `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/>`;
  return paths.has(NOTES_THEME) ? kept.replace("</Types>", `${own}</Types>`) : kept;
}

function mendPart(path: string, xml: string): string {
  if (path === "ppt/presentation.xml") return ordered(xml);
  if (path.startsWith("ppt/slideLayouts/")) return xml.replace(TITLE, `$1${TITLE_PLACE}`);
  return path.startsWith("ppt/slides/") && path.endsWith(".xml") ? numbered(oneSetting(xml)) : xml;
}

/** The list of notes masters stands after that of slides: it belongs before. */
function ordered(xml: string): string {
  const [list = ""] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/su.exec(xml) ?? [];
  return xml.replace(list, "").replace("</p:sldMasterIdLst>", `</p:sldMasterIdLst>${list}`);
}

/** A paragraph of several runs has its setting before each of them: only the first may stand. */
function oneSetting(xml: string): string {
  return xml.replaceAll(
    /(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*[^/]>.*?<\/a:pPr>|>.*?<\/a:pPr>)/gsu,
    "$1",
  );
}

/** A table takes the number of another shape: all are numbered anew, in their order. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/gu, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}
