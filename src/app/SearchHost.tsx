import { useQuery } from "@tanstack/react-query";
import { Search as SearchIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { isField } from "#ui/isField.ts";
import { PlainSearchField } from "#ui/PlainSearchField.tsx";
import { useActions, useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { searchPart } from "./parts.ts";

/** The way to find anything: a plain field at first, the one that suggests as soon as it is wanted. */
export function SearchHost() {
  const { wantSearch } = useExplorer();
  const { search } = useActions();
  const q = useView((view) => view.q);
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const [isEntered, setEntered] = useState(false);
  const part = useQuery({ ...searchPart, enabled: isWanted });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSlash =
        SLASHES.includes(event.key) && !event.ctrlKey && !event.metaKey && !isField(event.target);
      const isPalette = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isPalette) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  // A word half written by an input method would be lost with the field it is written in.
  if (part.data && !isComposing) {
    return <part.data input={input} hasFocus={isWanted} isEntered={isEntered} />;
  }
  return (
    <PlainSearchField
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      value={q}
      onChange={(text) => {
        setEntered(false);
        search(text);
      }}
      onFocus={() => {
        setWanted(true);
        wantSearch();
        if (part.isError) void part.refetch();
      }}
      onEnter={() => setEntered(true)}
      onCompose={setComposing}
      inputRef={input}
      icon={<SearchIcon />}
    />
  );
}

/** The key of the slash, also where a Chinese keyboard is on. */
const SLASHES: readonly string[] = ["/", "、", "／"];
