import { Copy, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import {
  type BaseFault,
  EMBED_WAYS,
  embedCode,
  type EmbedWay,
  readBase,
} from "#export/embedCode.ts";
import { LOCALES, type Locale } from "#model/text.ts";
import { isOwn } from "#state/freshId.ts";
import { hasTable, type Theme, THEMES } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/device.ts";
import { PageDialog } from "#ui/PageDialog.tsx";
import choices from "#view/choices.module.css";
import { useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { embedWordsIn } from "#words/embedWords.ts";
import { pageTitle } from "#words/title.ts";
import styles from "./EmbedDialog.module.css";

const NAMES: Readonly<Record<Locale, string>> = { en: "English", "zh-CN": "中文" };

/** px that the field takes. */
const HEIGHTS = { least: 200, most: 2000, first: 640 };

/** A form that makes the code which shows in another page exactly what is shown here. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer();
  const view = useView((whole) => whole);
  const words = useWords();
  const { t } = embedWordsIn(words.locale);
  const [way, setWay] = useState<EmbedWay>("element");
  const [lang, setLang] = useState<Locale | null>(words.locale);
  const [theme, setTheme] = useState<Theme | null>(view.theme);
  const [isAuto, setAuto] = useState(true);
  const [height, setHeight] = useState(String(HEIGHTS.first));
  const [address, setAddress] = useState(ownAddress);
  const [said, setSaid] = useState("");
  const code = useRef<HTMLTextAreaElement>(null);
  const { base, fault } = readBase(address);
  const title = pageTitle(
    explorer,
    { ...view, compared: hasTable(view) ? view.compare : [] },
    words,
  );
  const text =
    base === null
      ? ""
      : embedCode({
          way,
          base,
          view,
          lang,
          theme,
          height: isAuto && way === "element" ? null : heightIn(height),
          title,
        });
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    if (!isCopied) code.current?.select();
    setSaid(t(isCopied ? "embed.copied" : "embed.notCopied"));
  };
  // What was said was said of the code as it was.
  const change = <T,>(set: (value: T) => void, value: T): void => {
    set(value);
    setSaid("");
  };
  return (
    <PageDialog
      title={t("embed.title")}
      closeLabel={t("embed.close")}
      closeIcon={<X aria-hidden />}
      isSmall
      onClose={onClose}
    >
      <div className={styles["form"]}>
        {view.data !== null && isOwn(view.data) ? (
          <p className={styles["warning"]} role="alert">
            {t("embed.own")}
          </p>
        ) : null}
        <fieldset className={choices["choices"]}>
          <legend>{t("embed.way")}</legend>
          {EMBED_WAYS.map((option) => (
            <label key={option} className={choices["choice"]}>
              <input
                type="radio"
                name="embed-way"
                checked={way === option}
                onChange={() => change(setWay, option)}
              />
              {t(`embed.way.${option}`)}
            </label>
          ))}
        </fieldset>
        <div className={styles["row"]}>
          <Choice
            label={t("embed.language")}
            value={lang}
            options={LOCALES}
            none={t("embed.reader")}
            nameOf={(option) => NAMES[option]}
            onChoose={(option) => change(setLang, option)}
          />
          <Choice
            label={t("embed.theme")}
            value={theme}
            options={THEMES}
            none={t("embed.system")}
            nameOf={(option) => words.t(`app.theme.${option}`)}
            onChoose={(option) => change(setTheme, option)}
          />
        </div>
        {way === "element" ? (
          <label className={choices["choice"]}>
            <input
              type="checkbox"
              checked={isAuto}
              onChange={({ target }) => change(setAuto, target.checked)}
            />
            {t("embed.height.auto")}
          </label>
        ) : null}
        {isAuto && way === "element" ? null : (
          <label className={styles["field"]}>
            {t("embed.height")}
            <input
              type="number"
              min={HEIGHTS.least}
              max={HEIGHTS.most}
              value={height}
              onChange={({ target }) => change(setHeight, target.value)}
            />
          </label>
        )}
        <Address
          value={address}
          fault={fault}
          onChange={(written) => change(setAddress, written)}
        />
        <label className={styles["field"]}>
          {t("embed.code")}
          <textarea ref={code} readOnly rows={7} value={text} spellCheck={false} />
        </label>
        <div className={styles["row"]}>
          <Button disabled={text === ""} onClick={() => void copy()}>
            <Copy aria-hidden /> {t("embed.copy")}
          </Button>
          <p role="status">{said}</p>
        </div>
      </div>
    </PageDialog>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly T[];
  /** Names the choice of none. */
  readonly none: string;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T | null) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, none, nameOf, onChoose } = props;
  return (
    <label className={styles["field"]}>
      {label}
      <select
        value={value ?? ""}
        onChange={({ target }) => onChoose(options.find((one) => one === target.value) ?? null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AddressProps {
  readonly value: string;
  readonly fault: BaseFault | null;
  readonly onChange: (written: string) => void;
}

/** Where the embed is to be loaded from; who has opened a file has to say it. */
function Address({ value, fault, onChange }: AddressProps) {
  const { t } = embedWordsIn(useWords().locale);
  const id = useId();
  const hint =
    value.trim() === "" ? t("embed.base.offline") : fault === null ? "" : t(`embed.base.${fault}`);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{t("embed.base")}</label>
      <input
        id={id}
        type="url"
        value={value}
        spellCheck={false}
        aria-invalid={fault === "wrong"}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} role="status" className={styles["hint"]}>
        {hint}
      </p>
    </div>
  );
}

/** The folder of this page; empty where it was opened from a file. */
function ownAddress(): string {
  return readBase(new URL(".", document.baseURI).href).base ?? "";
}

function heightIn(text: string): number {
  const height = Math.round(Number(text));
  return Number.isFinite(height) && height > 0
    ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height))
    : HEIGHTS.first;
}
