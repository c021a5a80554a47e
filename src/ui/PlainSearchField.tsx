import type { ReactNode, Ref } from "react";
import styles from "./SearchField.module.css";
import { SearchFrame } from "./SearchFrame.tsx";

export interface PlainSearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onEnter: () => void;
  /** Somebody is in the midst of a word of an input method, or no longer. */
  readonly onCompose: (isComposing: boolean) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly icon: ReactNode;
}

/** Stands where the field that suggests will stand, until that is loaded: what is typed counts already. */
export function PlainSearchField(props: PlainSearchFieldProps) {
  const { label, placeholder, value, onChange, onFocus, onEnter, onCompose, inputRef, icon } =
    props;
  return (
    <SearchFrame icon={icon}>
      <input
        ref={inputRef}
        className={styles["input"]}
        role="combobox"
        aria-label={label}
        aria-expanded={false}
        aria-controls="search-list"
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={placeholder}
        spellCheck={false}
        maxLength={200}
        value={value}
        onFocus={onFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
        }}
        onCompositionStart={() => onCompose(true)}
        onCompositionEnd={() => onCompose(false)}
      />
      <div id="search-list" role="listbox" aria-label={label} hidden />
    </SearchFrame>
  );
}
