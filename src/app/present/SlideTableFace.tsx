import { SLIDE_CELL, type SlideTable } from "#export/slideTable.ts";
import { VerdictShape } from "#view/CellMark.tsx";
import { useWords } from "#view/words.ts";
import { placed } from "./placed.ts";
import styles from "./Slide.module.css";

export interface SlideTableFaceProps {
  readonly table: SlideTable;
}

/** The comparison of a slide: rows at their places, so that none is cut. */
export function SlideTableFace({ table }: SlideTableFaceProps) {
  const { t } = useWords();
  const { size, widths, columns, head, rows, note, width } = table;
  const tableHeight = rows.reduce((sum, row) => sum + row.height, head.height);
  const pad = { padding: `${SLIDE_CELL.y}px ${SLIDE_CELL.x}px` };
  return (
    <>
      <table
        className={styles["table"]}
        style={{
          ...placed({ x: table.x, y: table.y, width, height: tableHeight }),
          fontSize: size,
        }}
      >
        <colgroup>
          {widths.map((wide, index) => (
            <col key={index} style={{ width: wide }} />
          ))}
        </colgroup>
        <thead>
          <tr style={{ height: head.height }}>
            <td style={pad}>{t("handout.feature")}</td>
            {columns.map(({ id, name, isPointedOut }) => (
              <th
                key={id}
                scope="col"
                style={pad}
                data-thing={id}
                data-emphasis={isPointedOut ? id : undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, gists, height }) => (
            <tr key={id} style={{ height }}>
              <th scope="row" style={pad}>
                {label}
              </th>
              {gists.map(({ text, verdict }, index) => (
                <td key={columns[index]?.id} style={pad} data-v={verdict ?? undefined}>
                  <span className={styles["gist"]}>
                    {verdict ? <VerdictShape verdict={verdict} /> : null}
                    <span>{text}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note ? (
        <p
          className={styles["text"]}
          style={{ ...placed(note), lineHeight: 1.35 }}
          data-tone="soft"
          data-things={note.things.join(" ")}
        >
          {note.text}
        </p>
      ) : null}
    </>
  );
}
