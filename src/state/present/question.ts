import { START, type View } from "../view.ts";

/**
 * What a question from the room begins with: everything there is today, whatever the step shows. What
 * belongs to the reader, and the place in the talk, stay.
 */
export function questionView(view: View): View {
  const { data, lang, theme, talk, step, build, loop, embed, extra } = view;
  return { ...START, data, lang, theme, talk, step, build, loop, embed, extra, detour: true };
}
