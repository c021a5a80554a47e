import { useCombobox } from "downshift";
import type { KeyboardEvent, ReactNode, Ref } from "react";
import styles from "./SearchField.module.css";
import { SearchFrame } from "./SearchFrame.tsx";

export interface Suggestion {
  readonly key: string;
  /** Read aloud where the label cannot be. */
  readonly name: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  /** Enter was pressed while there was nothing to choose. */
  readonly onEnter: () => void;
  /** Suggests from the start: somebody has begun to type elsewhere. */
  readonly isOpenAtFirst: boolean;
  readonly suggestions: readonly Suggestion[];
  /** Said in the list where there is nothing to suggest. */
  readonly emptyMessage: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly icon: ReactNode;
}

/**
 * A field that suggests while one types. Enter takes the first suggestion or the one that arrows have
 * chosen, Escape closes, then empties, then leaves.
 */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, onFocus, suggestions, inputRef, icon } = props;
  const list = useCombobox<Suggestion>({
    items: [...suggestions],
    inputValue: value,
    initialIsOpen: props.isOpenAtFirst,
    // Enter takes the best one unless another is chosen.
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    // Nothing stays selected: choosing acts.
    selectedItem: null,
    itemToString: (item) => item?.name ?? "",
    itemToKey: (item) => item?.key,
    onSelectedItemChange: ({ selectedItem }) => selectedItem?.onChoose(),
  });
  const isOpen = list.isOpen && value.trim() !== "";
  return (
    <SearchFrame icon={icon}>
      <input
        {...list.getInputProps({
          ref: inputRef,
          className: styles["input"],
          "aria-label": label,
          "aria-labelledby": undefined,
          "aria-expanded": isOpen,
          placeholder,
          spellCheck: false,
          maxLength: 200,
          onFocus,
          // Written back at once: the caret stays, and an input method is not cut off.
          onChange: (event) => onChange(event.currentTarget.value),
          onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
            if (event.key === "Escape" && !isOpen) {
              if (value === "") event.currentTarget.blur();
              else onChange("");
            }
            if (
              event.key === "Enter" &&
              value.trim() !== "" &&
              (!isOpen || suggestions.length === 0)
            )
              props.onEnter();
          },
        })}
      />
      <ul
        {...list.getMenuProps({
          className: styles["list"],
          "aria-label": label,
          "aria-labelledby": undefined,
          hidden: !isOpen,
        })}
      >
        {isOpen && suggestions.length === 0 ? (
          <li className={styles["empty"]}>{props.emptyMessage}</li>
        ) : null}
        {isOpen
          ? suggestions.map((item, index) => (
              <li
                key={item.key}
                {...list.getItemProps({ item, index, className: styles["item"] })}
                data-active={list.highlightedIndex === index || undefined}
              >
                {item.label}
              </li>
            ))
          : null}
      </ul>
    </SearchFrame>
  );
}
