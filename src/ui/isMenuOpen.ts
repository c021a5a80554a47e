/** Whether somebody has a menu open: what arrives late by itself leaves the focus there. */
export function isMenuOpen(page: Document = document): boolean {
  return page.querySelector("[aria-haspopup='dialog'][aria-expanded='true']") !== null;
}
