/** How the fragment of an address begins that holds a talk. Apart, for it is all the first view needs. */
export const TALK_FRAGMENT = "#talk=";

export function hasTalkLink(fragment: string): boolean {
  return fragment.startsWith(TALK_FRAGMENT);
}
