import { group } from "d3";
import { Waypoints } from "lucide-react";
import { type Trace, TRACES, traceFrom, traceIn } from "#query/trace.ts";
import { Button } from "#ui/Button.tsx";
import { useActions, useExplorer, useView } from "../context.ts";
import { EntityLink } from "../EntityLink.tsx";
import { LineageAction } from "./LineageAction.tsx";
import { usePanelWords } from "./panelWords.ts";
import styles from "./Dependents.module.css";

/** Follows what depends on a component, or what it depends on: switches, and who they are while on. */
export function Dependents({ id }: { readonly id: string }) {
  const explorer = useExplorer();
  const { toggleTrace } = useActions();
  const trace = useView((view) => traceIn(view.trace));
  const { t } = usePanelWords();
  const found: Readonly<Record<Trace, ReturnType<typeof traceFrom>>> = {
    dependents: traceFrom(explorer, id, "dependents"),
    dependencies: traceFrom(explorer, id, "dependencies"),
  };
  const followed = trace ? found[trace] : [];
  return (
    <>
      <div className={styles["action"]}>
        {TRACES.map((one) => (
          <Button
            key={one}
            aria-pressed={trace === one}
            disabled={found[one].length === 0 && trace !== one}
            onClick={() => toggleTrace(one)}
          >
            <Waypoints aria-hidden />
            {t(`panel.${one}`, { count: found[one].length })}
          </Button>
        ))}
        <LineageAction kind="component" id={id} />
      </div>
      {followed.length > 0 ? (
        <dl className={styles["steps"]}>
          {[...group(followed, ({ distance }) => distance)].map(([steps, members]) => (
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
