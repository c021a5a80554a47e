import type { Component, Standard } from "#model/entity.ts";
import type { Files, InFile } from "../files.ts";
import type { About } from "./fact.ts";

/** A thing of the data set that a record can speak of. */
export type Subject = InFile<Component | Standard>;

export interface Match {
  /** More than one where they share a repository and no name tells them apart. */
  readonly subjects: readonly Subject[];
  readonly by: "key" | "address" | "name";
}

/** Finds whom a record means: by key first, then by address, by name last. */
export function createMatcher({ components, standards }: Files): (about: About) => Match | null {
  const subjects: readonly Subject[] = [...components, ...standards];
  const byKey = groupBy(subjects, ({ value: { external = {} } }) =>
    Object.entries(external).flatMap(([set, keys]) => [keys].flat().map((key) => `${set} ${key}`)),
  );
  const byAddress = groupBy(subjects, addressesOf);
  const byName = groupBy(subjects, namesOf);
  return ({ key, urls, name = "" }) => {
    const keyed = key && byKey.get(key.join(" "));
    if (keyed) return { subjects: keyed, by: "key" };
    const found = [...new Set(urls.flatMap((url) => byAddress.get(addressOf(url)) ?? []))].filter(
      (subject) => !isKeyedOtherwise(subject, key),
    );
    if (found.length > 0) {
      const named = found.filter((subject) => namesOf(subject).includes(plain(name)));
      return { subjects: named.length > 0 ? named : found, by: "address" };
    }
    const called = byName.get(plain(name)) ?? byName.get(plain(withoutShort(name))) ?? [];
    const own = called.filter((subject) => !isByOthers(subject, urls));
    return own.length > 0 ? { subjects: own, by: "name" } : null;
  };
}

/** The record has another entry for it; this one is about something else in the same place. */
function isKeyedOtherwise({ value: { external = {} } }: Subject, key: About["key"]): boolean {
  return key !== undefined && external[key[0]] !== undefined;
}

/** Of the same name, but kept on GitHub by somebody else: a plugin for it, say. */
function isByOthers(subject: Subject, urls: readonly string[]): boolean {
  const ours = ownersOf(addressesOf(subject));
  const theirs = ownersOf(urls.map(addressOf));
  return ours.length > 0 && theirs.length > 0 && !theirs.some((owner) => ours.includes(owner));
}

function ownersOf(addresses: readonly string[]): readonly string[] {
  return addresses.flatMap((address) => /^github\.com\/([^/]+)/u.exec(address)?.[1] ?? []);
}

/** What two ways of writing an address have in common; of GitHub, the repository. */
export function addressOf(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, "")
    .replace(/[?#].*$/u, "")
    .replace(/(?:\.git)?\/*$/u, "");
  return /^github\.com\/[^/]+\/[^/]+/u.exec(bare)?.[0] ?? bare;
}

function addressesOf({ value }: Subject): readonly string[] {
  const repositories = "repositories" in value ? (value.repositories ?? []) : [];
  const github = [value.external?.["github"] ?? []].flat();
  return [
    ...github.map((name) => `https://github.com/${name}`),
    ...repositories.map(({ url }) => url),
    ...Object.values(value.links ?? {}),
  ].map(addressOf);
}

function namesOf({ value }: Subject): readonly string[] {
  return [value.short ?? "", ...value.names.flatMap(({ name }) => [name, withoutShort(name)])].map(
    plain,
  );
}

/** A name without case, blanks and signs: `Kube-OVN` and `kube ovn` are one. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** `Azure Container Registry (ACR)` is Azure Container Registry. */
function withoutShort(name: string): string {
  return name.replace(/\s*\([^()]*\)$/u, "");
}

function groupBy(
  subjects: readonly Subject[],
  keysOf: (subject: Subject) => readonly string[],
): ReadonlyMap<string, readonly Subject[]> {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const key of new Set(keysOf(subject))) {
      if (key !== "") groups.set(key, [...(groups.get(key) ?? []), subject]);
    }
  }
  return groups;
}
