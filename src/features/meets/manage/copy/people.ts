/** What choosing somebody of the roster (选人) says. */
export const copy = {
  find: '姓名',
  findHint: '写姓名里的一个字也行',
  look: '查找',
  none: '名册里没有找到，换个写法试试。',
  more: '还有别的人，把姓名写长一点。',
  noJudges: '还没有人有评委权限，请省级管理先授权。',
}
