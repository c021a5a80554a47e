import type { EntityRef } from "#model/id.ts";
import type { Text } from "#model/text.ts";
import { type Edge, tiesOf } from "../edges.ts";
import type { Answer, Moment } from "./answer.ts";
import type { Topic } from "./questions.ts";

/** Relations of some kinds; of the thing itself nothing else is drawn. */
export function related(
  { ecosystem, snapshots, day }: Moment,
  about: EntityRef,
  {
    types,
    direction,
  }: { readonly types: readonly string[]; readonly direction?: Edge["direction"] },
  topic?: Topic,
): Answer | null {
  const [type] = types.flatMap((id) => ecosystem.relationTypes.get(id) ?? []);
  if (!type) return null;
  const edges = tiesOf(ecosystem, snapshots, day, about);
  const wanted = edges.filter(
    (edge) =>
      types.includes(edge.type) && (direction === undefined || edge.direction === direction),
  );
  const word = direction === "in" ? type.inverse : type.label;
  return {
    asked: { what: "relation", about, word: wordOf(wanted) ?? word, ...(topic && { topic }) },
    members: [...new Set(wanted.map(({ other }) => other))],
    target: {
      kind: "open",
      ref: about,
      hide: [...new Set(edges.map((edge) => edge.type))].filter((id) => !types.includes(id)),
    },
  };
}

function wordOf([first]: readonly Edge[]): Text | null {
  return first && typeof first.word !== "string" ? first.word : null;
}
