import { LoadState } from "#view/LoadState.tsx";
import { StepHead } from "#view/present/StepHead.tsx";
import { LiveSlide } from "./LiveSlide.tsx";
import type { PageProps } from "./pageProps.ts";
import styles from "./Present.module.css";
import { useFacts } from "./useFacts.ts";

interface ShownProps extends PageProps {
  /** The window says elsewhere which step it is, and at what date. */
  readonly isHeadless?: boolean;
}

/** The slide of a step, or while somebody asks a question, the explorer that it leads through. */
export function Shown(props: ShownProps) {
  const { talk, view, session, slides, link, player, isHeadless = false, children } = props;
  const step = view.step ?? 1;
  const facts = useFacts(view);
  // A list is as long as it is, and scrolls: it has no place on a slide.
  if (view.detour || view.picture === "list") {
    return (
      <div className={styles["detour"]}>
        {isHeadless ? null : <StepHead talk={talk} step={step} facts={facts} />}
        {children}
      </div>
    );
  }
  return (
    <main className={styles["slide"]} id="picture">
      <LiveSlide
        slide={slides.at(step)}
        build={view.build}
        isWaiting={slides.files.status === "loading"}
        session={session}
        link={link}
        hasPointer={player.hasPointer}
        hasPen={player.hasPen}
      />
      {slides.files.status === "failed" ? (
        <div className={styles["failed"]}>
          <LoadState loaded={slides.files} />
        </div>
      ) : null}
    </main>
  );
}
