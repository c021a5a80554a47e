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

it("takes what an earlier name has of it, or the abbreviation in its brackets", () => {
  const named = (earlier: string, short: string) => ({
    short,
    names: [
      { name: earlier, from: from("2016"), to: from("2019") },
      { name: "Elastic Kubernetes Service", from: from("2019") },
    ],
  });
  const day = dayIn("2017-01-01");
  expect(shortIn(named("Container Service for Kubernetes (Amazon EKS)", "EKS"), day, "en")).toBe(
    "EKS",
  );
  expect(shortIn(named("Google Container Engine", "GKE"), day, "en")).toBe("GKE");
  expect(shortIn(named("Universal Control Plane (UCP)", "MKE"), day, "en")).toBe("UCP");
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
