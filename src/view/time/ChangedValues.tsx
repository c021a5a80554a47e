import { useActions, useView } from "../context.ts";
import { ChangeKinds } from "./ChangeKinds.tsx";
import { SinceField } from "./SinceField.tsx";
import { SinceChoices } from "./SinceChoices.tsx";
import styles from "./TimeLine.module.css";
import { useDays } from "./useDays.ts";
import { yearsBefore } from "./yearsBefore.ts";

/** Years before the day shown, where nobody has said since when. */
const USUAL = 5;

/** What a filter by changes offers: the kinds of change, and since when. */
export function ChangedValues() {
  const { showSince } = useActions();
  const marked = useView((view) => view.since);
  const { day, first, today } = useDays();
  const until = Math.min(day, today);
  return (
    <div className={styles["choices"]}>
      <SinceField span={{ first, today }} onChoose={showSince} />
      <ChangeKinds since={marked ?? yearsBefore(until, USUAL)} />
      <SinceChoices
        span={{ first, today }}
        day={until}
        lastVisit={null}
        onChoose={showSince}
        hasField={false}
      />
    </div>
  );
}
