import { FROM } from "#layout/detail.ts";
import { mapPoint, type Matrix, matrixOf, roomAcross } from "#layout/plate.ts";
import type { BandBox, ChipBox } from "#layout/scene.ts";
import { useAnswers, useExplorer, useView } from "../context.ts";
import styles from "./Band.module.css";
import { textIn } from "#layout/picture.ts";
import { useDetailLevel } from "./useCamera.ts";
import type { Stage } from "./useScene.ts";

/** Names on the tiles of a plate, upright, as soon as one is so near that they fit. */
export function TileNames({ band, stage }: { readonly band: BandBox; readonly stage: Stage }) {
  const { shown } = useAnswers();
  const matrix = matrixOf(band);
  const last = band.chips.at(-1);
  return (
    <>
      {band.chips
        .filter(({ id }) => shown.has(id))
        .map((box) => (
          <TileName
            key={box.id}
            box={box}
            matrix={matrix}
            name={stage.labels.get(box.id) ?? box.id}
          />
        ))}
      {band.folded && last ? (
        <TileName
          box={{ ...band.folded.box, id: last.id }}
          matrix={matrix}
          name={`+${band.folded.ids.length}`}
        />
      ) : null}
    </>
  );
}

interface TileNameProps {
  readonly box: ChipBox;
  readonly matrix: Matrix;
  readonly name: string;
}

function TileName({ box, matrix, name }: TileNameProps) {
  const { measure } = useExplorer();
  const theme = useView((view) => view.theme);
  const level = useDetailLevel(box.id);
  if (level === 0) return null;
  const fontSize = textIn(theme).min / FROM[level];
  if (measure(name, fontSize, "normal") > roomAcross(matrix, box, fontSize)) return null;
  const [x, y] = mapPoint(matrix, [box.x + box.width / 2, box.y + box.height / 2]);
  return (
    <text className={styles["tileName"]} x={x} y={y} fontSize={fontSize}>
      {name}
    </text>
  );
}
