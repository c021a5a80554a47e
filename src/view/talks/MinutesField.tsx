import { useId, useState } from "react";
import { LONGEST_STEP } from "#state/talkEdits.ts";
import { useTalkWords } from "./talkWords.ts";
import styles from "./Fields.module.css";

export interface MinutesFieldProps {
  readonly minutes: number;
  readonly epoch: number;
  readonly onTime: (minutes: number) => void;
  readonly onLeave: () => void;
}

/** How long a step takes. What is no length of time is not taken up, and goes when one leaves. */
export function MinutesField({ minutes, epoch, onTime, onLeave }: MinutesFieldProps) {
  const { t } = useTalkWords();
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; epoch: number } | null>(null);
  return (
    <div className={styles["field"]}>
      <label htmlFor={id}>{t("talk.step.minutes")}</label>
      <input
        id={id}
        type="number"
        className={styles["input"]}
        min={0.1}
        max={LONGEST_STEP}
        step="any"
        inputMode="decimal"
        value={typed?.epoch === epoch ? typed.text : String(minutes)}
        onChange={({ target }) => {
          setTyped({ text: target.value, epoch });
          if (Number.isFinite(target.valueAsNumber)) onTime(target.valueAsNumber);
        }}
        onBlur={() => {
          setTyped(null);
          onLeave();
        }}
      />
    </div>
  );
}
