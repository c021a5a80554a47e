/**
 * Sum of numbers, or of what is measured in each item. Not that of D3: its whole module of statistics
 * would come with it into the first view.
 */
export function sum(numbers: readonly number[]): number;
export function sum<T>(items: readonly T[], measure: (item: T, index: number) => number): number;
export function sum<T>(
  items: readonly T[],
  measure: (item: T, index: number) => number = Number,
): number {
  return items.reduce((total, item, index) => total + measure(item, index), 0);
}
