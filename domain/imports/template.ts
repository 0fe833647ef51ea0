/** The sheet of our templates that explains them (填写说明); nothing is imported from it. */
export const INSTRUCTIONS = '填写说明'
/** What stands in the first cell of a template's row that only shows how (示例); it is not imported. */
export const EXAMPLE = '示例'
