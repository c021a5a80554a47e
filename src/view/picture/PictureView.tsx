import { type MouseEvent, useRef, useState } from "react";
import { useActions } from "../context.ts";
import { useWords } from "../words.ts";
import { Drawing } from "./Drawing.tsx";
import { Legend } from "./Legend.tsx";
import styles from "./PictureView.module.css";
import { Structure } from "./Structure.tsx";
import { useMotion } from "./useMotion.ts";
import { useScene } from "./useScene.ts";
import { useSize } from "./useSize.ts";
import type { Size } from "#layout/scene.ts";

/** The stack, as large as the room it is given. */
export function PictureView() {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <section className={styles["picture"]} aria-label={t("picture.label")} id="picture">
      <div ref={frame} className={styles["frame"]}>
        {size && size.width > 0 ? <Stack size={size} /> : null}
      </div>
      <Legend />
    </section>
  );
}

function Stack({ size }: { readonly size: Size }) {
  const [areThreadsUnfolded, setThreadsUnfolded] = useState(false);
  const stage = useScene(size, areThreadsUnfolded);
  const { scene, names } = stage;
  const drawn = useMotion(scene, stage.arrangement);
  const [litThread, setLitThread] = useState<string | null>(null);
  const actions = useActions();
  // What a filter excludes is not in the structure, but whoever sees it may still press it.
  const openExcluded = (event: MouseEvent): void => {
    if (!(event.target instanceof SVGElement)) return;
    const chip = event.target.closest<SVGElement>("[data-component]");
    const id = chip?.dataset["component"];
    if (id === undefined) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) actions.toggleCompared(id);
    else actions.open({ kind: "component", id });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a shortcut for the pointer; keys have the structure
    <div
      className={styles["stack"]}
      style={{ width: scene.width, height: scene.height }}
      onClick={openExcluded}
    >
      <Drawing stage={stage} scene={drawn} litThread={litThread} />
      <Structure
        scene={scene}
        names={names}
        onLight={setLitThread}
        areThreadsUnfolded={areThreadsUnfolded}
        onUnfoldThreads={() => setThreadsUnfolded(!areThreadsUnfolded)}
      />
    </div>
  );
}
