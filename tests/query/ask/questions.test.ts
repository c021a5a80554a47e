import { expect, it } from "vitest";
import { createRows, keyOf, type Row } from "#query/ask/rows.ts";
import { encode } from "#state/address.ts";
import { viewOf } from "#state/found.ts";
import { START } from "#state/view.ts";
import { shipped } from "../../fixtures/shipped.ts";

/*
 * What people ask, and what is to come first, over the data that ships: a thing by kind and id, or
 * the address of the answer without its version. `*` stands for the rest of it.
 */
const QUESTIONS = `
what implements CSI | standard=csi&open=standard/csi&hide=*
registries that are CNCF graduated | picture=list&foundation=cncf&level=graduated&layer=image-registry
who owns Harbor, Quay, Portworx and since when | compare=harbor,quay,portworx
CoreOS's products and their fate | picture=list&vendor=coreos
Docker Engine, containerd, Podman side by side | compare=docker-engine,containerd,podman
dormant in networking | picture=list&status=dormant&layer=container-network
what depends on runc | open=component/runc&trace=dependents
license changes since 2018 | picture=list&since=2018&changed=license
alternatives to Flannel | open=component/flannel&hide=*
new since 2020 | picture=list&sort=-since&since=2020&changed=new
made in China | picture=list&country=CN
six network plugins compared | compare=flannel,weave-net,calico,libnetwork,cilium,antrea
Kubernetes distributions certified today | picture=list&standard=certified-kubernetes&layer=kubernetes-distributions,local-kubernetes
what replaced Docker Swarm | open=component/docker-swarm&hide=*
what speaks OpenTelemetry | standard=otlp&open=standard/otlp*
who left the CNCF | picture=list&foundation=cncf&level=archived
which storage systems ended | picture=list&status=ended&layer=container-storage
what Red Hat makes | picture=list&vendor=red-hat
what uses eBPF | open=component/ebpf&hide=*
what Talos ships | open=component/talos&hide=*
csi | standard/csi
oci | org/oci-org
crio | component/cri-o
dokcer | component/docker-engine
ovs | component/open-vswitch
k8s | component/kubernetes
redhat | org/red-hat
dockerhub | component/docker-hub
rexray | component/rex-ray
katacontainers | component/kata-containers
Mirantis MSR | component/docker-trusted-registry
podman vs docker | compare=podman,docker-engine
who owns harbor | open=component/harbor
dormant networking | picture=list&status=dormant&layer=container-network
new registries since 2020 | picture=list&sort=-since&since=2020&layer=image-registry&changed=new
what changed since 2024 | since=2024
changed hands since 2018 | picture=list&since=2018&changed=vendor
renamed since 2020 | picture=list&since=2020&changed=renamed
storage that ended since 2020 | picture=list&since=2020&layer=container-storage&changed=ended
relicensed | picture=list&since=1979&changed=license
what is built on containerd | open=component/containerd&hide=*
kubernetes vs nomad vs mesos | compare=kubernetes,nomad,mesos
open policy agent | component/opa
what is flannel | component/flannel
service meshes | group/service-meshes
dark theme | theme=dark
agpl | picture=list&license=AGPL-3.0-only
鏡像 | layer/image-registry
网络插件 | comparison/network-plugins
mingmingkongjian | component/namespaces
wangluochajian | comparison/network-plugins
Flannel 的替代品 | open=component/flannel&hide=*
Podman 和 Docker Engine 对比 | compare=podman,docker-engine
谁拥有 Harbor | open=component/harbor
哪些项目实现了 CSI | standard=csi&open=standard/csi&hide=*
停滞的网络项目 | picture=list&status=dormant&layer=container-network
国产 | picture=list&country=CN
国产镜像仓库 | picture=list&country=CN&layer=image-registry
2020 年以来新出现的 | picture=list&sort=-since&since=2020&changed=new
2018 年以来许可证变更 | picture=list&since=2018&changed=license
2024 年以来有哪些变化 | since=2024
2020 年以来更名的项目 | picture=list&since=2020&changed=renamed
2018 年以来易主的网络项目 | picture=list&since=2018&layer=container-network&changed=vendor
已毕业的镜像仓库 | picture=list&level=graduated&layer=image-registry
哪些项目依赖 runc | open=component/runc&trace=dependents
红帽的产品 | picture=list&vendor=red-hat
CoreOS 的产品及其结局 | picture=list&vendor=coreos
CoreOS 的产品和去向 | picture=list&vendor=coreos
Harbor、Quay、Portworx 归谁所有 | compare=harbor,quay,portworx
六个网络插件对比 | compare=flannel,weave-net,calico,libnetwork,cilium,antrea
哪些项目支持 OpenTelemetry | standard=otlp&open=standard/otlp*
谁取代了 Docker Swarm | open=component/docker-swarm&hide=*
哪些项目使用了 eBPF | open=component/ebpf&hide=*
Talos 内置了哪些 | open=component/talos&hide=*
谁离开了 CNCF | picture=list&foundation=cncf&level=archived
网络插件对比 | compare=flannel,weave-net,calico,libnetwork,cilium,antrea
容器網路介面 CNI | standard/cni
映像檔倉庫 | layer/image-registry
網路外掛 | comparison/network-plugins
儲存 | layer/container-storage
容器執行時期介面 | standard/cri
國產 | picture=list&country=CN
Flannel 的替代方案 | open=component/flannel&hide=*
誰擁有 Harbor | open=component/harbor
停滯的網路專案 | picture=list&status=dormant&layer=container-network
chajian | standard/docker-volume-plugin
rongqiyunxingshi | standard/cri
服务网格 | group/service-meshes
深色主题 | theme=dark
中文 | lang=zh-CN
what became of CoreOS | open=org/coreos&trace=lineage
what happened to Docker Swarm | open=component/docker-swarm&trace=lineage
where containerd came from | open=component/containerd&trace=lineage
where does OpenShift come from | open=component/openshift-2&trace=lineage
lineage of rkt | open=component/rkt&trace=lineage
CoreOS 后来怎样了 | open=org/coreos&trace=lineage
containerd 从哪里来 | open=component/containerd&trace=lineage
rkt 的来龙去脉 | open=component/rkt&trace=lineage
new major versions since 2025 | picture=list&since=2025&changed=major
2025 年以来新的大版本 | picture=list&since=2025&changed=major
已终止的存储系统 | picture=list&status=ended&layer=container-storage
通过认证的 Kubernetes 发行版 | picture=list&standard=certified-kubernetes&layer=kubernetes-distributions,local-kubernetes
有哪些替代 flannel | open=component/flannel&hide=*
替代 flannel | open=component/flannel&hide=*
有什么可以替代 flannel | open=component/flannel&hide=*
依赖 runc | open=component/runc&trace=dependents
runc 被谁依赖 | open=component/runc&trace=dependents
runc 被哪些项目依赖 | open=component/runc&trace=dependents
depends on runc | open=component/runc&trace=dependents
许可证变更 2018 | picture=list&at=2018-12-31&since=2018&changed=license
2018 license changes | picture=list&at=2018-12-31&since=2018&changed=license
portworx 谁的 | open=component/portworx
portworx 是谁家的 | open=component/portworx
国产容器运行时 | picture=list&country=CN&layer=container-engine
chinese container runtimes | picture=list&country=CN&layer=container-engine
docker，podman | compare=docker-engine,podman
talk | talk/article
present | talk/article
演讲 | talk/article
演示 | talk/article
compare | comparison/article-storage
对比 | comparison/article-storage
full screen | does fullScreen
全屏 | does fullScreen
switch to chinese | lang=zh-CN
切换到中文 | lang=zh-CN
c++ | component/envoy
ingress nginx retired? | component/ingress-nginx
is ingress-nginx retired | component/ingress-nginx
ingress nginx 停止维护了吗 | component/ingress-nginx
ingress-nginx 归档 | component/ingress-nginx
retired network projects | picture=list&status=ended&layer=container-network
淘汰的网络项目 | picture=list&status=ended&layer=container-network
archived CNCF projects | picture=list&foundation=cncf&level=archived
who bought Rancher | open=org/rancher-labs
who acquired CoreOS | open=org/coreos
who bought Docker | open=component/docker-engine
谁收购了 Rancher | open=org/rancher-labs
谁收购了 CoreOS | open=org/coreos
谁收购了 Docker | open=component/docker-engine
CoreOS 被谁收购了 | open=org/coreos
机密计算 | component/confidential-containers
安全容器 | group/engine-sandboxes
密钥管理 | group/secrets-certificates
secrets management | group/secrets-certificates
日志收集 | group/logs
灰度发布 | comparison/progressive-delivery
镜像签名 | group/supply-chain
image signing | group/supply-chain
policy engine | comparison/policy-engines
轻量级 k8s | comparison/light-kubernetes
lightweight k8s | comparison/light-kubernetes
k8s 存储插件 | group/storage-csi
Talos 带了什么 | open=component/talos&hide=*
已停滞的网络插件 | picture=list&status=dormant&layer=container-network
dormant network plugins | picture=list&status=dormant&layer=container-network
云原生 存储 | layer/container-storage
开源存储 | layer/container-storage
BSL licensed | picture=list&license=BUSL-1.1
busl | picture=list&license=BUSL-1.1
what ended in 2020 | picture=list&at=2020-12-31&since=2020&changed=ended
2020年终止了什么 | picture=list&at=2020-12-31&since=2020&changed=ended
what graduated in 2024 | picture=list&at=2024-12-31&since=2024&level=graduated&changed=level
2023年毕业的项目 | picture=list&at=2023-12-31&since=2023&level=graduated&changed=level
哪些项目改成了 BSL 许可证 | picture=list&since=1979&license=BUSL-1.1&changed=license
what switched to BSL | picture=list&since=1979&license=BUSL-1.1&changed=license
CNCF 沙箱 可观测 | picture=list&foundation=cncf&level=sandbox&layer=observability
CNCF sandbox observability | picture=list&foundation=cncf&level=sandbox&layer=observability
阿里云的产品 | picture=list&vendor=alibaba
kube-proxy replacement | open=component/kube-proxy&hide=*
ingress nginx successor | open=component/ingress-nginx&hide=*
when was Docker released | component/docker-engine
Docker 是什么时候发布的 | component/docker-engine
acquired by IBM | open=org/ibm&trace=lineage
IBM 收购了哪些公司 | open=org/ibm&trace=lineage
compare docker engine containerd podman | compare=docker-engine,containerd,podman
kubectl | component/kubernetes
runc dependents | open=component/runc&trace=dependents
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "));

const { moment, finder } = await shipped();
const rowsOf = createRows(finder.askIn(moment), finder);

function written(row: Row): string {
  if (row.kind !== "answer") return keyOf(row);
  const view = viewOf(START, row.answer.target);
  return view ? encode(view).replace("v=1&", "") : `does ${row.answer.target.kind}`;
}

function placeOf([question = "", expected = ""]: readonly string[]): number {
  const [start = "", rest] = expected.split("*");
  return rowsOf(question)
    .map(written)
    .findIndex((one) => (rest === undefined ? one === expected : one.startsWith(start)));
}

it("answers what people ask, nearly always first and always among the first three", () => {
  expect(QUESTIONS.length).toBeGreaterThan(60);
  const missed = QUESTIONS.filter((question) => placeOf(question) !== 0);
  const lost = missed.filter((question) => ![1, 2].includes(placeOf(question)));
  expect(
    lost.map(([question = ""]) => [question, rowsOf(question).slice(0, 3).map(written)]),
  ).toEqual([]);
  // Of forty, thirty-eight.
  expect(missed.length / QUESTIONS.length).toBeLessThanOrEqual(2 / 40);
});

it("answers each of the twenty questions of a newcomer in two steps: typed, and Enter", () => {
  const twenty = QUESTIONS.slice(0, 20);
  expect(twenty.at(-1)?.[0]).toBe("what Talos ships");
  expect(twenty.filter((question) => placeOf(question) !== 0)).toEqual([]);
});

it("answers with what is recorded", () => {
  const membersOf = (question: string) => {
    const [row] = rowsOf(question);
    return row?.kind === "answer" ? row.answer.members : [];
  };
  expect(membersOf("what Talos ships").toSorted()).toEqual(["containerd", "flannel", "kubernetes"]);
  expect(membersOf("what replaced Docker Swarm")).toEqual(["swarm-mode"]);
  expect(membersOf("alternatives to Flannel")).toContain("calico");
  expect(membersOf("what depends on runc")).toContain("docker-engine");
  expect(membersOf("license changes since 2018")).toContain("vault");
  expect(membersOf("new since 2020").length).toBeGreaterThan(100);
  expect(membersOf("registries that are CNCF graduated")).toContain("harbor");
});

it("counts as certified what holds on the day shown", () => {
  const asked = [
    "Kubernetes distributions certified today",
    "what implements certified kubernetes",
  ];
  const members = asked.flatMap((question) => {
    const [row] = rowsOf(question);
    return row?.kind === "answer" ? row.answer.members : [];
  });
  const phaseOf = new Map(moment.snapshots.map((one) => [one.component.id, one.phase.phase]));
  expect(members.length).toBeGreaterThan(70);
  // Their products go on; they have left the list of what is certified.
  expect(members.filter((id) => ["rke", "magnum"].includes(id))).toEqual([]);
  expect(members.filter((id) => phaseOf.get(id) === "ended")).toEqual([]);
});

it("lights the same components in both languages, and those of a table that it leads to", () => {
  const lit = (text: string) => [...finder.componentsIn(moment, text)].toSorted();
  expect(lit("what became of CoreOS").length).toBeGreaterThan(10);
  expect(lit("what became of CoreOS")).toEqual(lit("CoreOS 后来怎样了"));
  expect(lit("log collectors")).toContain("fluent-bit");
  expect(lit("策略引擎")).toContain("kyverno");
  expect(lit("sandboxed runtimes")).toContain("gvisor");
});

it("leads to a standard that nothing implements any more without filtering by it", () => {
  const [first, row] = rowsOf("what implements FlexVolume");
  expect(first && written(first)).toBe("standard/flexvolume");
  expect(row && written(row)).toMatch(/^open=standard\/flexvolume/u);
  expect(row?.kind === "answer" && row.answer.members).toEqual([]);
});

it("never has an answer first that yields nothing: of several values, one is left out", () => {
  const empty = (row: Row | undefined) =>
    row?.kind === "answer" &&
    row.answer.asked.what !== "command" &&
    row.answer.members.length === 0;
  const asked = [
    "graduated registries made in France",
    "国产沙箱镜像仓库",
    "forks of flannel",
    "flannel 的派生项目",
  ];
  expect(asked.filter((question) => empty(rowsOf(question)[0]))).toEqual([]);
  expect(asked.filter((question) => !rowsOf(question).some(empty))).toEqual([]);
  const [row] = rowsOf("graduated registries made in France");
  expect(row && written(row)).toBe("picture=list&level=graduated&layer=image-registry");
  expect(row?.kind === "answer" && row.answer.asked).toMatchObject({
    without: [{ facet: "country", id: "FR" }],
  });
});

it("asks for changes of late up to the day that is shown", () => {
  for (const question of ["recently renamed", "最近改名的项目"]) {
    const [row] = rowsOf(question);
    expect(row && written(row)).toMatch(/^picture=list&since=\d{4}-\d{2}&changed=renamed$/u);
  }
});

it("says of what it has answered about nothing that only matches in part", () => {
  const partial = ["what Talos ships", "who owns Harbor, Quay, Portworx and since when"].flatMap(
    (question) =>
      rowsOf(question).filter((row) => row.kind === "hit" && row.hit.reason.by === "partial"),
  );
  expect(partial).toEqual([]);
});

it("inherits no date from the question before", () => {
  const dated = { ...START, since: "2018" };
  const asked = ["dormant networking", "alternatives to Flannel", "podman vs docker"];
  const since = asked.map((question) => {
    const [row] = rowsOf(question);
    return row?.kind === "answer" ? viewOf(dated, row.answer.target)?.since : undefined;
  });
  expect(since).toEqual([null, null, null]);
});

it("has what is compared below the comparison, each thing once and where it is best", () => {
  const rows = rowsOf("podman vs docker").slice(0, 3).map(written);
  expect(rows.slice(1)).toEqual(["component/podman", "component/docker-engine"]);
  const keys = rowsOf("alternatives to flannel").map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

it("finds things by each of their names, among the first three", () => {
  const some = finder.documents.filter((_, index) => index % 7 === 0);
  const lost = some.flatMap(({ kind, id, names }) =>
    names.filter((name) => {
      const first = finder.find(name).slice(0, 3);
      return !first.some(({ document }) => document.kind === kind && document.id === id);
    }),
  );
  expect(lost).toEqual([]);
});

it("never answers symbols alone, and letters with symbols by what has that word", () => {
  expect(rowsOf("++")).toEqual([]);
  expect(rowsOf("？！")).toEqual([]);
  const found = rowsOf("c++").flatMap((row) => (row.kind === "hit" ? [row.hit.document] : []));
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter(({ summary }) => !summary?.en.includes("C++"))).toEqual([]);
});
