import {
  createContext,
  type RefObject,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from "react";
import type { Scene, Size } from "#layout/scene.ts";
import { useView } from "../context.ts";
import { createPictureCamera, type PictureCamera, type Scale } from "./pictureCamera.ts";

export const CameraContext = createContext<PictureCamera>(createPictureCamera());

/** The scale that the picture is to be arranged for. */
export function useScaleStep(): number {
  const { subscribe, scaleStep } = use(CameraContext);
  return useSyncExternalStore(subscribe, scaleStep);
}

/** How far the camera could still go in and out. */
export function useScale(): Scale {
  const { subscribe, scale } = use(CameraContext);
  return useSyncExternalStore(subscribe, scale);
}

/**
 * Puts the camera before the picture and keeps in sight what is opened and what has the focus.
 * @param frame the element that the picture is seen through
 * @returns a ref for what the camera moves
 */
export function useCamera(
  frame: RefObject<HTMLElement | null>,
  scene: Scene,
  view: Size,
): RefObject<HTMLDivElement | null> {
  const camera = use(CameraContext);
  const content = useRef<HTMLDivElement>(null);
  const open = useView((state) => state.open);
  const placeNow = useEffectEvent(() => ({ scene, view }));

  useLayoutEffect(() => {
    if (!frame.current || !content.current) return;
    return camera.attach(frame.current, content.current, placeNow());
  }, [camera, frame]);

  useLayoutEffect(() => camera.update({ scene, view }), [camera, scene, view]);

  // After a press the panel takes room, and the picture stands elsewhere.
  useEffect(() => {
    if (open?.kind === "layer" || open?.kind === "component") camera.reveal(open);
  }, [camera, open, scene, view]);

  useEffect(() => {
    const element = frame.current;
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(":focus-visible")) {
        camera.revealElement(target);
      }
    };
    element?.addEventListener("focusin", onFocus);
    return () => element?.removeEventListener("focusin", onFocus);
  }, [camera, frame]);

  return content;
}
