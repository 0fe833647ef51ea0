/** Prepares attempts for whoever may sit. */
export const prepareDue = async (_clock: () => number): Promise<{ prepared: number }> => ({
  prepared: 0,
})
