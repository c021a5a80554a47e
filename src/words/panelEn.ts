/** Messages that only panels need; they come with their chunk. */
export const panelEn = {
  "role.creator": "created it",
  "role.vendor": "vendor",
  "role.maintainer": "maintainer",
  "role.sponsor": "sponsor",
  "role.distributor": "distributor",
  "deal.acquisition": "{{buyer}} bought {{what}}",
  "deal.asset-purchase": "{{buyer}} bought {{what}} from {{seller}}",
  "deal.merger": "{{buyer}} merged with {{what}}",
  "deal.spin-off": "{{buyer}} was spun off with {{what}}",
  "deal.donation": "{{buyer}} was given {{what}}",
  "standard.interface": "Interface",
  "standard.format": "Format",
  "standard.protocol": "Protocol",
  "standard.api": "API",
  "standard.programme": "Programme",
  "standard.kernel-abi": "Kernel interface",
} as const;

export type PanelKey = keyof typeof panelEn;
