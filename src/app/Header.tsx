import { Languages, Layers, List, Monitor, Moon, Presentation, Rows3, Sun } from "lucide-react";
import { say } from "#model/text.ts";
import { PICTURES, THEMES, type Theme } from "#state/view.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useActions, useExplorer, useView } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { DataButton } from "./DataButton.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import styles from "./Header.module.css";
import type { TalkMenuProps } from "./TalkMenu.tsx";
import { TalksButton } from "./TalksButton.tsx";
import { SearchHost } from "./SearchHost.tsx";

/** What it is, the way to find anything, and how it should look and speak. */
export function Header(talks: TalkMenuProps) {
  const { ecosystem } = useExplorer();
  const { setLanguage } = useActions();
  const { t, locale } = useWords();
  const other = locale === "en" ? "zh-CN" : "en";
  return (
    <div className={styles["header"]}>
      <h1 className={styles["title"]}>
        Strata <DataButton title={say(ecosystem.title, locale)} />
      </h1>
      <SearchHost />
      <div className={styles["tools"]}>
        <TalksButton {...talks} />
        <PictureChoice />
        <ThemeChoice />
        <ExportMenu queries={talks.queries} />
        <Button
          look="quiet"
          lang={other}
          aria-label={t("app.language.label")}
          onClick={() => setLanguage(other)}
        >
          <Languages aria-hidden />
          <span className={styles["wide"]}>{t("app.language")}</span>
        </Button>
      </div>
    </div>
  );
}

const PICTURE_ICONS = { strata: Rows3, stack: Layers, list: List } as const;

function PictureChoice() {
  const { setPicture } = useActions();
  // A lineage stands in the place of any picture.
  const picture = useView((view) => (view.trace === "lineage" ? null : view.picture));
  const { t } = useWords();
  return (
    <div role="group" aria-label={t("app.picture")} className={styles["pictures"]}>
      {PICTURES.map((option) => {
        const Icon = PICTURE_ICONS[option];
        return (
          <Button
            key={option}
            look="quiet"
            data-picture={option}
            aria-pressed={picture === option}
            title={t(`app.picture.${option}`)}
            onClick={() => setPicture(option)}
          >
            <Icon aria-hidden />
            <span className={styles["wide"]}>{t(`app.picture.${option}`)}</span>
            <span className={styles["narrow"]}>
              <span className="visually-hidden">{t(`app.picture.${option}`)}</span>
            </span>
          </Button>
        );
      })}
    </div>
  );
}

const ICONS = { light: Sun, dark: Moon, projector: Presentation } as const;

function ThemeChoice() {
  const { setTheme } = useActions();
  const theme = useView((view) => view.theme);
  const { t } = useWords();
  const Icon = theme === null ? Monitor : ICONS[theme];
  const options: readonly (Theme | null)[] = [null, ...THEMES];
  return (
    <Disclosure
      title={t("app.theme")}
      label={
        <>
          <Icon aria-hidden className={styles["icon"]} />
          <span className={styles["wide"]}>{t("app.theme")}</span>
          <span className={styles["narrow"]}>
            <span className="visually-hidden">{t("app.theme")}</span>
          </span>
        </>
      }
    >
      <fieldset className={styles["themes"]}>
        <legend className="visually-hidden">{t("app.theme")}</legend>
        {options.map((option) => (
          <label key={option ?? "system"}>
            <input
              type="radio"
              name="theme"
              checked={theme === option}
              onChange={() => setTheme(option)}
            />
            {t(`app.theme.${option ?? "system"}`)}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
