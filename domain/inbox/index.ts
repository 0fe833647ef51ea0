export { ABOUT_NOTHING, type About, MESSAGE_KINDS, type MessageKind } from './message'
export { type InboxRules, TEMPLATE_WORDS, type Template, type TemplateWord } from './rules'
export { templateData } from './words'
