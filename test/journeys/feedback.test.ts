import { it } from 'vitest'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { leave, openStage } from './stage'
import { ME } from './visit'

const { come } = await openStage()
const SAID = '晚上值班也想学，字能再大一点吗'
const ANSWER = '我的里有关怀模式，打开以后字更大'

it('an officer writes, the provincial admin answers, the officer reads it', async () => {
  const wang = await come(CAST.officer.openid)
  await wang.open(ME)
  await wang.tap(/^投诉建议/)
  await wang.sees('还没有提过')
  await wang.tap('写一条')
  await wang.type('想说的话', SAID)
  await wang.tap('提交')
  await wang.sees('已经收到')
  await wang.tap('看我提过的')
  await wang.sees('待答复')
  await leave(wang)

  const zhou = await come(CAST.provincialAdmin.openid)
  await zhou.open(ME)
  await zhou.tap(/^投诉建议待答复/)
  await zhou.sees(SAID)
  await zhou.tap('答复')
  await zhou.type('答复', ANSWER)
  await shoot(zhou.phone.page, 'journey-answering')
  await zhou.tap('提交')
  await zhou.sees('没有等着答复的')
  await leave(zhou)

  const again = await come(CAST.officer.openid)
  await again.open(ME)
  await again.tap(/^投诉建议/)
  await again.sees(ANSWER)
  await leave(again)
})
