/**
 * Joins class names, leaving out those that don't apply.
 * @example classes('option', chosen && 'is-chosen') // 'option is-chosen'
 */
export function classes(...names: (string | false | undefined | null)[]): string {
  return names.filter((name) => name !== undefined && name !== null && name !== false).join(' ')
}
