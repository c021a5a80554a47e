import { expect, it } from "vitest";
import { shortIn } from "#words/names.ts";
import { parseWhen } from "#model/when.ts";
import { dayIn } from "../fixtures/world.ts";

const from = (date: string) => parseWhen(date);
const compose = {
  short: "Compose",
  names: [
    { name: "Fig", from: from("2013-12-20"), to: from("2015-01-20") },
    { name: "Docker Compose", from: from("2015-01-20") },
  ],
};

it("calls a thing for short only while it bears the name that this is short for", () => {
  expect(shortIn(compose, dayIn("2014-06-01"), "en")).toBe("Fig");
  expect(shortIn(compose, dayIn("2016-06-01"), "en")).toBe("Compose");
});

it("keeps a Chinese name, but for one that explains itself in brackets", () => {
  const named = (zh: string) => ({
    short: "ACR",
    names: [{ name: "Alibaba Cloud Container Registry", zh, from: from("2016") }],
  });
  const day = dayIn("2020-01-01");
  expect(shortIn(named("阿里云 ACR"), day, "zh-CN")).toBe("阿里云 ACR");
  expect(shortIn(named("容器镜像服务（ACR）"), day, "zh-CN")).toBe("ACR");
  expect(shortIn(named("阿里云 ACR"), day, "en")).toBe("ACR");
});
