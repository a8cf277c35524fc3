/**
 * Reading inside a plan's data, as a file or a workbook gave it, before anything is known about its shape. A key is
 * found only where the data itself has it, so that a plan with a key such as `constructor` reads like any other.
 */

/** What stands there; `undefined`: nothing does. Numbers are places in lists, from 0. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    data,
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
