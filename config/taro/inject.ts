/**
 * What a screen reader needs and Taro's templates leave out: every name becomes an attribute of
 * the compiled component, so that aria survives in WeChat. `''` in quotes is the default there.
 */
const spoken = {
  'aria-role': "''",
  'aria-label': "''",
  'aria-hidden': '!1',
  'aria-checked': "''",
  'aria-selected': "''",
  'aria-disabled': "''",
}

/** Options of `@tarojs/plugin-inject`; `src/ui/spoken.ts` is the other end of it. */
export const inject = {
  components: { View: spoken, Text: spoken, Image: spoken, Button: spoken, Slider: spoken },
}
