import { FileDown } from "lucide-react";
import { ButtonLink } from "#ui/ButtonLink.tsx";
import { useWords } from "#view/words.ts";
import { carriesData } from "./embeddedJson.ts";

/** The file that the build lays beside the page. */
const FILE = "strata.html";

/** Downloads the whole explorer as one file; who is in that file has it already. */
export function OfflineLink() {
  const { t } = useWords();
  if (carriesData(document)) return null;
  return (
    <ButtonLink href={`./${FILE}`} download={FILE} title={t("app.offline.hint")}>
      <FileDown aria-hidden /> {t("app.offline")}
    </ButtonLink>
  );
}
