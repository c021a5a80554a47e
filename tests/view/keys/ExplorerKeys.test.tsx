import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { ExplorerKeys } from "#view/keys/ExplorerKeys.tsx";
import { renderOver } from "../../fixtures/screen.tsx";
import { worldOf } from "../../fixtures/world.ts";

const world = worldOf("Networking | Flannel 2014..");

afterEach(cleanup);

it.each([
  ["en", "Keys", "In the picture", "Shift↑", "Move the picture when near", "Close"],
  ["zh-CN", "按键", "图中", "Shift↑", "放大后平移画面", "关闭"],
] as const)("lists keys by place, and Escape or its button closes it (%s)", async (...given) => {
  const [locale, title, heading, key, words, close] = given;
  const onClose = vi.fn<() => void>();
  const { user } = renderOver(world, <ExplorerKeys onClose={onClose} />, { locale });
  const dialog = await screen.findByRole("dialog", { name: title });
  expect(dialog.contains(document.activeElement)).toBe(true);
  const section = screen.getByRole("region", { name: heading });
  expect(section.textContent.replaceAll(" ", "")).toContain(key);
  expect(section.textContent).toContain(words);
  await user.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: close }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
