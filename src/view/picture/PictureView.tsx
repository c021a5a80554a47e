import { NARROW } from "#layout/frame.ts";
import { type MouseEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useActions, useAnswers, useExplorer, useView } from "../context.ts";
import { useWords } from "../words.ts";
import { CameraBar } from "./CameraBar.tsx";
import { createCameraKeys } from "../gesture/cameraKeys.ts";
import { Drawing } from "./Drawing.tsx";
import { Legend } from "./Legend.tsx";
import { createPictureCamera } from "./pictureCamera.ts";
import styles from "./PictureView.module.css";
import { Structure } from "./Structure.tsx";
import { CameraContext, useCamera } from "./useCamera.ts";
import { useLinks } from "./useLinks.ts";
import { useMotion } from "./useMotion.ts";
import { usePresent } from "./usePresent.ts";
import { useScene } from "./useScene.ts";
import { useSize } from "../useSize.ts";
import type { Size } from "#layout/scene.ts";

/** The stack, as large as the room it is given. */
export function PictureView() {
  const { t } = useWords();
  const { isPending } = useAnswers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [camera] = useState(createPictureCamera);
  const [commandOf] = useState(createCameraKeys);
  return (
    <CameraContext value={camera}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what it holds pass here first */}
      <section
        className={styles["picture"]}
        aria-label={t("picture.label")}
        id="picture"
        aria-busy={isPending}
        onKeyDownCapture={(event) => {
          const command = commandOf(event);
          if (command === null) return;
          // Where there is nothing to pan, an arrow walks as it does without Shift.
          if (!camera.steer(command) && event.key.startsWith("Arrow")) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <div ref={frame} className={styles["frame"]}>
          {size && size.width > 0 ? <Stack frame={frame} size={size} /> : null}
        </div>
        <div className={styles["foot"]}>
          <Legend />
          <CameraBar />
        </div>
      </section>
    </CameraContext>
  );
}

interface StackProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly size: Size;
}

function Stack({ frame, size }: StackProps) {
  const [areThreadsUnfolded, setThreadsUnfolded] = useState(false);
  const legend = useRef<HTMLDivElement>(null);
  const legendSize = useSize(legend);
  const stage = useScene(size, areThreadsUnfolded, legendSize?.height ?? 0);
  const { names } = stage;
  const moving = useMotion(stage.scene, stage.arrangement);
  const isMoving = moving !== stage.scene;
  const scene = usePresent(stage.scene);
  const drawn = usePresent(moving);
  const { sceneRef } = useExplorer();
  useEffect(() => {
    sceneRef.put(scene);
    return () => sceneRef.put(null);
  }, [sceneRef, scene]);
  const content = useCamera(frame, stage.scene, size);
  const [litThread, setLitThread] = useState<string | null>(null);
  const [litLink, setLitLink] = useState<string | null>(null);
  const tied = useLinks(stage);
  // On a phone words would cover what they tie; there the rings say it, and the panel tells the rest.
  const hasRoom = size.width >= NARROW;
  // In a talk the room sees the slide, not the switches.
  const isLegend = useView((view) => view.talk === null && !view.embed);
  const actions = useActions();
  // What a filter excludes is not in the structure, but whoever sees it may still press it.
  const openExcluded = (event: MouseEvent): void => {
    if (!(event.target instanceof SVGElement)) return;
    const link = event.target.closest<SVGElement>("[data-link]")?.dataset["link"];
    const far = link === undefined ? undefined : tied?.linkage.told.get(link)?.opens;
    if (far) {
      actions.open(far);
      return;
    }
    const chip = event.target.closest<SVGElement>("[data-component]");
    const id = chip?.dataset["component"];
    if (id === undefined) return;
    if (event.shiftKey) actions.toggleCompared(id);
    else actions.open({ kind: "component", id });
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a shortcut for the pointer; keys have the structure */}
      <div
        ref={content}
        className={styles["stack"]}
        style={{ width: scene.width, height: scene.height }}
        onClick={openExcluded}
      >
        <Drawing
          stage={stage}
          scene={drawn}
          isMoving={isMoving}
          litThread={litThread}
          related={tied?.linkage.related ?? stage.made}
          links={
            tied && hasRoom
              ? {
                  curves: (
                    <tied.Links linkage={tied.linkage} scene={scene} lit={litLink} part="curves" />
                  ),
                  words: (
                    <tied.Links linkage={tied.linkage} scene={scene} lit={litLink} part="words" />
                  ),
                }
              : null
          }
        />
        <Structure
          scene={scene}
          names={names}
          onLight={setLitThread}
          areThreadsUnfolded={areThreadsUnfolded}
          onUnfoldThreads={() => setThreadsUnfolded(!areThreadsUnfolded)}
        />
        {tied && hasRoom ? (
          <tied.LinkStops linkage={tied.linkage} scene={scene} onLight={setLitLink} />
        ) : null}
      </div>
      <div ref={legend} className={styles["kinds"]}>
        {tied && hasRoom && isLegend ? (
          <tied.RelationLegend kinds={tied.linkage.kinds} onLight={setLitLink} />
        ) : null}
      </div>
    </>
  );
}
