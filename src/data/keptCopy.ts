/** Whether a cache is the one in which the worker of a scope keeps files; others may live on the same host. */
export function isCacheOf(scope: string, name: string): boolean {
  return name.startsWith("workbox-precache") && name.endsWith(scope);
}
