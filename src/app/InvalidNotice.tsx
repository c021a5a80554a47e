import { X } from "lucide-react";
import { MAX_COLUMNS } from "#query/columns.ts";
import type { InvalidParameter } from "#state/parameters.ts";
import { isThing } from "#state/reconcile.ts";
import { Button } from "#ui/Button.tsx";
import { useExplorer } from "#view/context.ts";
import { useWords } from "#view/words.ts";
import { nameOf } from "#words/names.ts";
import { statusWordsIn } from "#words/statusWords.ts";

const MOST_TOLD = 6;
/** Characters of a value. */
const LONGEST = 60;

/** Parameters whose value is not looked up in the data set: it is a date or none. */
const DATES: ReadonlySet<string> = new Set(["at", "since"]);

export interface InvalidNoticeProps {
  readonly invalidParameters: readonly InvalidParameter[];
  readonly onDismiss: () => void;
}

/** What a link asked for: what could not be found, and what more there was than can be compared. */
export function InvalidNotice({ invalidParameters, onDismiss }: InvalidNoticeProps) {
  const { ecosystem, day } = useExplorer();
  const words = useWords();
  const { locale } = words;
  const { t } = statusWordsIn(locale);
  // What the data set has and still could not be taken is too much.
  const isTooMuch = ({ parameter, value }: InvalidParameter): boolean =>
    parameter === "compare" && isThing(ecosystem, value);
  const tooMuch = invalidParameters.filter(isTooMuch);
  const lost = invalidParameters.filter((one) => !isTooMuch(one));
  const say = (one: InvalidParameter): string =>
    DATES.has(one.parameter) ? t("status.noDate", { what: told(one) }) : told(one);
  const names = listed(tooMuch.map(({ value }) => nameOf(ecosystem, value, day, locale)));
  return (
    <p>
      {lost.length > 0 ? `${t("status.misfit")} ${listed(lost.map(say))} ` : null}
      {tooMuch.length > 0 ? t("status.most", { most: MAX_COLUMNS, names }) : null}
      <Button look="quiet" aria-label={words.t("status.dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </Button>
    </p>
  );
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, MOST_TOLD).join(", ")}${texts.length > MOST_TOLD ? " …" : ""}`;
}

function told({ parameter, value }: InvalidParameter): string {
  return `${parameter}=${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}`;
}
