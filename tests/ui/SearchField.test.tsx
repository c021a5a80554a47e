import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { SearchField } from "#ui/SearchField.tsx";

afterEach(cleanup);

function Stage() {
  const [text, setText] = useState("");
  return (
    <SearchField
      label="Search"
      placeholder=""
      value={text}
      onChange={setText}
      onFocus={() => {}}
      onEnter={() => {}}
      isOpenAtFirst={false}
      suggestions={[{ key: "a", name: "Anchor", label: "Anchor", onChoose: () => {} }]}
      emptyMessage="Nothing"
      inputRef={null}
      icon={null}
    />
  );
}

it("closes, then empties, then leaves by Escape", async () => {
  render(<Stage />);
  const field = screen.getByRole("combobox");
  await userEvent.click(field);
  await userEvent.keyboard("anc");
  expect(screen.getByRole("option")).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("option")).toBeNull();
  for (let press = 0; press < 3 && document.activeElement === field; press += 1) {
    expect(press).toBeLessThan(2);
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await userEvent.keyboard("{Escape}");
  }
  expect(field).toHaveProperty("value", "");
  expect(document.activeElement).toBe(document.body);
});
