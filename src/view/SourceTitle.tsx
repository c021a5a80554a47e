import type { Source } from "#model/evidence.ts";

/** A source's title; a link where it has an address. */
export function SourceTitle({ source: { url, title } }: { readonly source: Source }) {
  return url === undefined ? (
    <cite>{title}</cite>
  ) : (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
