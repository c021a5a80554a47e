import type { ReadFacts } from "./fact.ts";
import { readClomonitor, readDevstats, readLandscape } from "./foundation.ts";
import { readEndOfLife } from "./endOfLife.ts";
import { listReader } from "./lists.ts";
import { readChimeraTemplate, readWolfiPackage } from "./packages.ts";
import { readGatewayReport, readOciProduct } from "./reports.ts";

/** An independent record: which files of the folder are its copy, and how they are read. */
export interface TruthRecord {
  readonly title: string;
  /** What to put into the folder, and where a fresh copy comes from. */
  readonly expects: string;
  readonly origin: string;
  /** Which files, by their path from the folder on. */
  readonly where: RegExp;
  /** The key of `external` that names its entries: one of ours that it lacks is a difference. */
  readonly keys?: string;
  readonly read: ReadFacts;
}

/** What the engine knows of the world outside: another subject has other records. */
export const RECORDS: readonly TruthRecord[] = [
  {
    title: "CNCF landscape",
    expects: "landscape.yml",
    origin: "https://github.com/cncf/landscape/blob/master/landscape.yml",
    where: /^landscape\.yml$/u,
    keys: "landscape",
    read: readLandscape,
  },
  {
    title: "CNCF DevStats",
    expects: "devstats-projects.yaml",
    origin: "https://github.com/cncf/devstats/blob/master/projects.yaml",
    where: /^devstats-projects\.yaml$/u,
    keys: "devstats",
    read: readDevstats,
  },
  {
    title: "CLOMonitor",
    expects: "clomonitor-cncf.yaml",
    origin: "https://github.com/cncf/clomonitor/blob/main/data/cncf.yaml",
    where: /^clomonitor-cncf\.yaml$/u,
    keys: "clomonitor",
    read: readClomonitor,
  },
  {
    title: "endoflife.date",
    expects: "endoflife/*.md",
    origin: "https://github.com/endoflife-date/endoflife.date/tree/master/products",
    where: /^endoflife\/[^/]+\.md$/u,
    keys: "endoflife",
    read: readEndOfLife,
  },
  {
    title: "Kubernetes CSI drivers",
    expects: "csi-drivers.md",
    origin: "https://github.com/kubernetes-csi/docs/blob/master/book/src/drivers.md",
    where: /^csi-drivers\.md$/u,
    read: listReader([[/^Production Drivers/u, { standard: "csi", role: "provider" }]]),
  },
  {
    title: "CNI users and plugins",
    expects: "cni-README.md",
    origin: "https://github.com/containernetworking/cni/blob/main/README.md",
    where: /^cni-README\.md$/u,
    read: listReader([
      [/^Container runtimes/u, { standard: "cni", role: "consumer" }],
      [/^3rd party plugins/u, { standard: "cni", role: "provider" }],
    ]),
  },
  {
    title: "OCI runtime implementations",
    expects: "runtime-spec-implementations.md",
    origin: "https://github.com/opencontainers/runtime-spec/blob/main/implementations.md",
    where: /^runtime-spec-implementations\.md$/u,
    read: listReader([[/^Runtime \(/u, { standard: "oci-runtime", role: "provider" }]]),
  },
  {
    title: "OCI image implementations",
    expects: "image-spec-implementations.md",
    origin: "https://github.com/opencontainers/image-spec/blob/main/implementations.md",
    where: /^image-spec-implementations\.md$/u,
    read: listReader([[/^(?:OCI Image Implementations|Former)/u, { standard: "oci-image" }]]),
  },
  {
    title: "OCI Certified",
    expects: "oci-conformance/v*/*/PRODUCT.yaml",
    origin: "https://github.com/opencontainers/oci-conformance/tree/main/distribution-spec",
    where: /^oci-conformance\/v[^/]+\/[^/]+\/PRODUCT\.yaml$/u,
    read: readOciProduct,
  },
  {
    title: "Gateway API conformance reports",
    expects: "gateway-api-reports/v*/*/*.yaml",
    origin: "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports",
    where: /^gateway-api-reports\/v.+\.yaml$/u,
    read: readGatewayReport,
  },
  {
    title: "Network Policy API implementations",
    expects: "network-policy-api-implementations.md",
    origin:
      "https://github.com/kubernetes-sigs/network-policy-api/blob/main/site-src/implementations.md",
    where: /^network-policy-api-implementations\.md$/u,
    read: listReader([[/NetworkPolicy/u, { standard: "network-policy-api", role: "provider" }]]),
  },
  {
    title: "Wolfi packages",
    expects: "wolfi/*.yaml",
    origin: "https://github.com/wolfi-dev/os",
    where: /^wolfi\/[^/.][^/]*\.yaml$/u,
    read: readWolfiPackage,
  },
  {
    title: "Chimera Linux packages",
    expects: "chimera/*/template.py",
    origin: "https://github.com/chimera-linux/cports",
    where: /^chimera\/[^/]+\/template\.py$/u,
    read: readChimeraTemplate,
  },
];
