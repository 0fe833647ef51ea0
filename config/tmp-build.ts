import { freshFunctions, freshMiniProgram } from './build'
await freshFunctions()
await freshMiniProgram('h5', true)
await freshMiniProgram('weapp', false)
