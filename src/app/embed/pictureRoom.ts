/** What of the picture is higher than its room in the window, px; 0 where there is no picture. */
export function pictureOverflow(page: Document = document): number {
  const frame = page.querySelector("#picture > :first-child");
  return frame ? Math.max(0, frame.scrollHeight - frame.clientHeight) : 0;
}

/**
 * Calls back after the picture, or anything in the page, has changed.
 * @returns how to stop
 */
export function watchPicture(listener: () => void, page: Document = document): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(listener);
  });
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    // The size of the picture stands in its style.
    attributeFilter: ["style"],
  });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}
