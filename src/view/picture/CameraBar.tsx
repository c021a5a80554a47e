import { Focus, Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { use } from "react";
import { Button } from "#ui/Button.tsx";
import { useView } from "../context.ts";
import { useWords } from "../words.ts";
import styles from "./CameraBar.module.css";
import { canShow } from "./pictureCamera.ts";
import { CameraContext, useScale } from "./useCamera.ts";

/** What wheel, fingers and keys do to the camera, as buttons. */
export function CameraBar() {
  const camera = use(CameraContext);
  const scale = useScale();
  const open = useView((view) => view.open);
  const { t } = useWords();
  const tools = [
    {
      name: t("camera.in"),
      key: "+",
      Icon: ZoomIn,
      isIdle: scale === "most" || scale === "fixed",
      press: () => camera.steer("in"),
    },
    {
      name: t("camera.out"),
      key: "-",
      Icon: ZoomOut,
      isIdle: scale === "least" || scale === "fixed",
      press: () => camera.steer("out"),
    },
    {
      name: t("camera.fit"),
      key: "0",
      Icon: Maximize,
      isIdle: scale === "least" || scale === "fixed",
      press: () => camera.steer("fit"),
    },
    {
      name: t("camera.open"),
      key: null,
      Icon: Focus,
      isIdle: !canShow(open) || scale === "fixed",
      press: () => canShow(open) && camera.show(open),
    },
  ];
  if (scale === "missing") {
    return (
      <div role="group" aria-label={t("camera.label")} className={styles["bar"]} data-camera>
        <p role="alert">
          {t("camera.label")}: {t("panel.failed.missing")}{" "}
          <Button onClick={camera.retry}>{t("app.retry")}</Button>
        </p>
      </div>
    );
  }
  return (
    <div role="group" aria-label={t("camera.label")} className={styles["bar"]} data-camera>
      {tools.map(({ name, key, Icon, isIdle, press }) => (
        <Button
          key={name}
          look="quiet"
          className={styles["tool"]}
          aria-label={name}
          // Not `disabled`: a button that has just been pressed keeps the focus.
          aria-disabled={isIdle || undefined}
          aria-keyshortcuts={key ?? undefined}
          title={key === null ? name : t("camera.hint", { name, key: key === "-" ? "−" : key })}
          onClick={() => {
            if (!isIdle) press();
          }}
        >
          <Icon aria-hidden />
        </Button>
      ))}
    </div>
  );
}
