/**
 * Runs in the page: what is wrong with a slide.
 * @param about ids of what it has to show by name
 */
export function lookAtSlide(slide: Element, about: readonly string[]): readonly string[] {
  const frame = slide.getBoundingClientRect();
  const scale = frame.width / 1280;
  const texts: { readonly text: string; readonly box: DOMRect; readonly owner: Element }[] = [];
  const faults: string[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const owner = currentNode.parentElement;
    const text = (currentNode.textContent ?? "").trim();
    const isSeen = owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!owner || text === "" || !isSeen || owner.closest("title, button, [hidden]")) continue;
    const size = Number.parseFloat(getComputedStyle(owner).fontSize);
    if (size < 17.99) faults.push(`${size} px: ${text}`);
    if (owner.matches(".m-layerName") && text.endsWith("…")) faults.push(`cut: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    for (const box of range.getClientRects()) texts.push({ text, box, owner });
  }
  const air = 1.5 * scale;
  for (const { text, box } of texts) {
    const isWithin =
      box.left >= frame.left - air &&
      box.right <= frame.right + air &&
      box.top >= frame.top - air &&
      box.bottom <= frame.bottom + air;
    if (!isWithin) faults.push(`outside: ${text}`);
  }
  const slanted = (element: Element): boolean =>
    element.getAttribute("transform")?.includes("rotate") ?? false;
  const upright = texts.filter(({ owner }) => !slanted(owner));
  // Lines of a text stand close: what counts is the height of the letters.
  const inner = ({ box }: (typeof texts)[number]) => ({
    left: box.left + air,
    right: box.right - air,
    top: box.top + box.height * 0.2,
    bottom: box.bottom - box.height * 0.2,
  });
  for (const [index, one] of upright.entries()) {
    const a = inner(one);
    for (const other of upright.slice(index + 1)) {
      if (other.owner === one.owner) continue;
      const b = inner(other);
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
        faults.push(`overlapping: ${one.text} / ${other.text}`);
      }
    }
  }
  for (const id of about) {
    const chip = slide.querySelector(`[data-component="${CSS.escape(id)}"][data-mark="chip"]`);
    const thread = slide.querySelector(`[data-standard="${CSS.escape(id)}"]`);
    const column = slide.querySelector(`[data-thing="${CSS.escape(id)}"]`);
    const beside = slide.querySelector(
      `[data-panel="${CSS.escape(id)}"], [data-things~="${CSS.escape(id)}"]`,
    );
    const shown = chip ?? thread ?? column ?? beside;
    if (!shown?.textContent?.trim()) {
      faults.push(`without its name: ${id}`);
      continue;
    }
    if (shown.getAttribute("data-state")?.match(/\b(?:out|receding)\b/u)) {
      faults.push(`dimmed: ${id}`);
    }
  }
  return faults;
}
