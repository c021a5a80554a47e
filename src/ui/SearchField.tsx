import { lazy, type ReactNode, type Ref, Suspense, useRef, useState } from "react";
import styles from "./SearchField.module.css";

const SearchCombobox = lazy(async () => ({
  default: (await import("./SearchCombobox.tsx")).SearchCombobox,
}));

export interface Suggestion {
  readonly key: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly suggestions: readonly Suggestion[];
  /** Said in the list where there is nothing to suggest. */
  readonly emptyMessage: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly icon: ReactNode;
}

/**
 * A field that suggests while one types. Arrows choose, Enter takes, Escape closes, then empties.
 * Until the list's code is there, which the first focus asks for, one can type all the same.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, onFocus, inputRef, icon } = props;
  const [isWanted, setIsWanted] = useState(false);
  const hadFocus = useRef(false);
  const plain = (
    <input
      ref={inputRef}
      className={styles["input"]}
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      // Nothing is listed yet, so nothing is controlled.
      aria-controls=""
      aria-label={label}
      placeholder={placeholder}
      value={value}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      onPointerEnter={() => setIsWanted(true)}
      onFocus={() => {
        hadFocus.current = true;
        setIsWanted(true);
        onFocus();
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <div className={styles["field"]}>
      <span aria-hidden className={styles["icon"]}>
        {icon}
      </span>
      {isWanted ? (
        <Suspense fallback={plain}>
          <SearchCombobox {...props} hadFocus={hadFocus} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
