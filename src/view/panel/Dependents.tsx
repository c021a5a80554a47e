import { group } from "d3";
import { Waypoints } from "lucide-react";
import { dependentsOf } from "#query/dependents.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { useWords } from "../words.ts";
import styles from "./Dependents.module.css";

/** Follows what depends on a component through the stack: a switch, and while it is on, who they are. */
export function Dependents({ id }: { readonly id: string }) {
  const { ecosystem, standings, day } = useExplorer();
  const { toggleTrace } = useActions();
  const isOn = useView(({ trace }) => trace === "dependents");
  const { t } = useWords();
  const found = dependentsOf(ecosystem, standings, day, id);
  return (
    <>
      <div className={styles["action"]}>
        <Button aria-pressed={isOn} disabled={found.length === 0 && !isOn} onClick={toggleTrace}>
          <Waypoints aria-hidden />
          {t("panel.dependents", { count: found.length })}
        </Button>
      </div>
      {isOn && found.length > 0 ? (
        <dl className={styles["steps"]}>
          {[...group(found, ({ distance }) => distance)].map(([steps, members]) => (
            <div key={steps}>
              <dt>
                {steps === 1
                  ? t("panel.dependents.direct", { count: members.length })
                  : t("panel.dependents.steps", { steps, count: members.length })}
              </dt>
              <dd>
                <ul className={styles["members"]}>
                  {members.map((member) => (
                    <li key={member.id}>
                      <EntityLink id={member.id} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}
