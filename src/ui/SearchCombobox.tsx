import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import type { RefObject } from "react";
import styles from "./SearchField.module.css";
import type { SearchFieldProps } from "./SearchField.tsx";

export interface SearchComboboxProps extends SearchFieldProps {
  /** The plain field that this one takes the place of had the focus. */
  readonly hadFocus: RefObject<boolean>;
}

export function SearchCombobox(props: SearchComboboxProps) {
  const { label, placeholder, value, onChange, suggestions, emptyMessage, inputRef } = props;
  return (
    <ComboboxProvider value={value} setValue={onChange} resetValueOnHide={false}>
      <Combobox
        ref={inputRef}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- takes over the focus of the field it replaces
        autoFocus={props.hadFocus.current}
        className={styles["input"]}
        aria-label={label}
        placeholder={placeholder}
        onFocus={props.onFocus}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onKeyDown={(event) => {
          const isClosed = event.currentTarget.getAttribute("aria-expanded") !== "true";
          if (event.key === "Escape" && isClosed && value !== "") onChange("");
        }}
      />
      {value.trim() !== "" && (
        <ComboboxPopover
          className={styles["list"]}
          aria-label={label}
          gutter={6}
          sameWidth
          portal
          unmountOnHide
        >
          {suggestions.length === 0 ? <p className={styles["empty"]}>{emptyMessage}</p> : null}
          {suggestions.map((suggestion) => (
            <ComboboxItem
              key={suggestion.key}
              className={styles["item"]}
              setValueOnClick={false}
              hideOnClick
              focusOnHover
              onClick={suggestion.onChoose}
            >
              {suggestion.label}
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
}
