import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DisclosurePopover } from "#ui/DisclosurePopover.tsx";

const load = vi.fn<() => Promise<{ readonly DisclosurePopover: typeof DisclosurePopover }>>();
vi.mock("#ui/popoverPart.ts", () => ({ loadPopover: () => load() }));

const there = {
  DisclosurePopover: (({ children, title, onClose }) => (
    <div role="dialog" aria-label={title}>
      {children}{" "}
      <button type="button" onClick={onClose}>
        Done
      </button>
    </div>
  )) satisfies typeof DisclosurePopover,
};

beforeEach(() => {
  load.mockReset();
  vi.resetModules();
});
afterEach(cleanup);

async function open() {
  const { Disclosure } = await import("#ui/Disclosure.tsx");
  const { FailureContext } = await import("#ui/failure.ts");
  const user = userEvent.setup();
  render(
    <FailureContext
      value={(failure) =>
        failure ? (
          <p role="alert">
            {failure.detail}{" "}
            <button type="button" onClick={failure.retry}>
              Again
            </button>
          </p>
        ) : (
          <p role="status">on its way</p>
        )
      }
    >
      <Disclosure label="Vendor" title="Vendors">
        <em>all of them</em>
      </Disclosure>
    </FailureContext>,
  );
  return { user, button: screen.getByRole("button", { name: "Vendor" }) };
}

describe("a disclosure", () => {
  it("opens by a press, closes by another, and says which it is", async () => {
    load.mockResolvedValue(there);
    const { user, button } = await open();
    expect(button.ariaExpanded).toBe("false");
    await user.click(button);
    expect((await screen.findByRole("dialog", { name: "Vendors" })).textContent).toContain("all");
    expect(button.ariaExpanded).toBe("true");
    await user.click(button);
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(button);
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(button.ariaExpanded).toBe("false");
  });

  it("says in place that what opens could not be had, and tries again", async () => {
    load.mockRejectedValue(new Error("no network"));
    const { user, button } = await open();
    await user.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("no network");
    load.mockResolvedValue(there);
    await user.click(screen.getByRole("button", { name: "Again" }));
    await screen.findByRole("dialog");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("stays closed where somebody has pressed again before it came", async () => {
    let send: (part: typeof there) => void = () => {};
    load.mockReturnValue(
      new Promise((resolve) => {
        send = resolve;
      }),
    );
    const { user, button } = await open();
    await user.click(button);
    screen.getByText("on its way");
    await user.click(button);
    expect(screen.queryByText("on its way")).toBeNull();
    await user.click(button);
    await user.keyboard("{Escape}");
    expect(screen.queryByText("on its way")).toBeNull();
    send(there);
    await Promise.resolve();
    expect(button.ariaExpanded).toBe("false");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
