import { expect, it } from "vitest";
import { pictured, useStage } from "./stage.ts";

const stage = useStage();

/*
 * What a newcomer asks, each answered by what comes first and Enter: the words with which the first
 * answer begins, then what the address says of it, then a name that is on the page.
 */
const ENGLISH = `
what implements CSI | What provides Container Storage Interface (CSI) | standard=csi&open=standard/csi | Rook
registries that are CNCF graduated | Image registries · Cloud Native | picture=list&foundation=cncf&level=graduated&layer=image-registry | Harbor
who owns Harbor, Quay, Portworx and since when | Side by side: Harbor, | compare=harbor,quay,portworx | Portworx
CoreOS's products and their fate | CoreOS | picture=list&vendor=coreos | Tectonic
Docker Engine, containerd, Podman side by side | Side by side: Docker Engine, | compare=docker-engine,containerd,podman | Podman
dormant in networking | Dormant · Networking | picture=list&status=dormant&layer=container-network | Romana
what depends on runc | What depends on runc | open=component/runc&trace=dependents | containerd
license changes since 2018 | changed license since 2018 | picture=list&since=2018&changed=license | Consul
alternatives to Flannel | Alternatives to Flannel | open=component/flannel | Calico
new since 2020 | new since 2020 | picture=list&sort=-since&since=2020&changed=new |
made in China | China | picture=list&country=CN |
six network plugins compared | Side by side: Flannel, | compare=flannel,weave-net,calico,libnetwork,cilium,antrea | Antrea
Kubernetes distributions certified today | Platforms: Kubernetes distributions | picture=list&standard=certified-kubernetes&layer=kubernetes-distributions,local-kubernetes | RKE2
what replaced Docker Swarm | Docker Swarm | open=component/docker-swarm | Docker Swarm mode
what speaks OpenTelemetry | What provides OpenTelemetry Protocol | standard=otlp&open=standard/otlp | Jaeger
who left the CNCF | Cloud Native Computing Foundation · Archived | picture=list&foundation=cncf&level=archived | rkt
which storage systems ended | Storage · Ended | picture=list&status=ended&layer=container-storage | Torus
what Red Hat makes | Red Hat | picture=list&vendor=red-hat |
what uses eBPF | What is built on eBPF | open=component/ebpf | Cilium
what Talos ships | Talos | open=component/talos | Flannel
`;

const CHINESE = `
哪些项目实现了 CSI | 谁提供 | standard=csi&open=standard/csi | Rook
已毕业的镜像仓库 | 已毕业 · 镜像仓库 | picture=list&level=graduated&layer=image-registry | Harbor
Harbor、Quay、Portworx 归谁所有 | 并排对比：Harbor | compare=harbor,quay,portworx | Portworx
CoreOS 的产品及其结局 | CoreOS | picture=list&vendor=coreos | Tectonic
Docker Engine、containerd、Podman 对比 | 并排对比：Docker Engine | compare=docker-engine,containerd,podman | Podman
停滯的網路專案 | 停滞 · | picture=list&status=dormant&layer=container-network | Romana
哪些项目依赖 runc | 谁依赖 runc | open=component/runc&trace=dependents | containerd
2018 年以来许可证变更 | 2018年以来更换许可证 | picture=list&since=2018&changed=license | Consul
Flannel 的替代品 | Flannel 的替代方案 | open=component/flannel | Calico
2020 年以来新出现的 | 2020年以来 | picture=list&sort=-since&since=2020&changed=new |
国产 | 中国 | picture=list&country=CN |
六个网络插件对比 | 并排对比：Flannel | compare=flannel,weave-net,calico,libnetwork,cilium,antrea | Antrea
通过认证的 Kubernetes 发行版 | Kubernetes 一致性认证 · | picture=list&standard=certified-kubernetes&layer=kubernetes-distributions,local-kubernetes | RKE2
谁取代了 Docker Swarm | Docker Swarm | open=component/docker-swarm | Docker Swarm mode
哪些项目支持 OpenTelemetry | 谁提供 | standard=otlp&open=standard/otlp | Jaeger
谁离开了 CNCF | 云原生计算基金会 · 已归档 | picture=list&foundation=cncf&level=archived | rkt
已终止的存储系统 | 已终止 · | picture=list&status=ended&layer=container-storage | Torus
红帽的产品 | 红帽 | picture=list&vendor=red-hat |
哪些项目使用了 eBPF | 基于 eBPF 的组件 | open=component/ebpf | Cilium
Talos 内置了哪些 | Talos | open=component/talos | Flannel
`;

const linesOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

it.each([
  ["English, typed, and Enter", {}, "", "Search", ENGLISH],
  ["English, by mouse", {}, "", "Search", ENGLISH],
  ["Chinese, typed, and Enter", {}, "?lang=zh-CN", "搜索", CHINESE],
  ["Chinese, by touch", { hasTouch: true }, "?lang=zh-CN", "搜索", CHINESE],
])("answers what a newcomer asks: %s", async (way, options, query, label, table) => {
  const page = await stage.open(query, options);
  await pictured(page);
  const field = page.getByRole("combobox", { name: label });
  const first = page.getByRole("listbox").getByRole("option").first();
  const begin = (): Promise<void> => (way.endsWith("touch") ? field.tap() : field.click());
  const choose = (): Promise<void> =>
    way.endsWith("touch")
      ? first.tap()
      : way.endsWith("mouse")
        ? first.click()
        : field.press("Enter");
  for (const [question = "", title = "", address = "", name = ""] of linesOf(table)) {
    await begin();
    await field.fill(question);
    await expect.poll(() => first.textContent(), { message: question }).toContain(title);
    await choose();
    // One question after the other: what the last one left to the reader, such as the list, stays.
    const missing = () => {
      const { search } = new URL(page.url());
      return address.split("&").filter((pair) => !search.slice(1).split("&").includes(pair));
    };
    await expect.poll(missing, { message: question }).toEqual([]);
    const here = page.getByText(name, { exact: true }).or(page.getByLabel(name, { exact: true }));
    await expect
      .poll(() => (name === "" ? 1 : here.count()), { message: question })
      .toBeGreaterThan(0);
  }
});

it("answers by a facet, on a phone by touch with the list, also from the picture's key", async () => {
  const page = await stage.open("", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await pictured(page);
  const search = () => new URL(page.url()).search;
  await page.getByRole("button", { name: "Country" }).tap();
  await page.getByRole("checkbox", { name: /^China/u }).tap();
  const table = page.getByRole("table", { name: "Components as a list" });
  await table.waitFor();
  expect(search()).toBe("?v=1&picture=list&country=CN");
  await page.keyboard.press("Escape");
  // Whoever goes back to the picture stays there with the next filter.
  await page.getByRole("button", { name: "Flat" }).tap();
  await pictured(page);
  await page.getByRole("button", { name: "Dormant", exact: true }).tap();
  await expect.poll(search).toBe("?v=1&country=CN&status=dormant");
  await page.getByRole("button", { name: "Clear all" }).tap();
  await page.getByRole("button", { name: "Dormant", exact: true }).tap();
  await table.waitFor();
  await page.getByRole("link", { name: "Admiralty" }).waitFor();
  expect(search()).toBe("?v=1&picture=list&status=dormant");
});
