/** Modern sources down to what WeChat's oldest supported engines run. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
