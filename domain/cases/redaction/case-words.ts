import type { CaseLesson, CaseText } from '../case'

/** All of a case that is published in words: its text, what the video says, what its pictures show. */
export type CaseWords = Pick<CaseLesson, 'text' | 'video' | 'pictures'>

/** Gives a text back, changed or not; `place` names where it stands: facts, evidence.0, questions.1.stem. */
export type Rewrite = (text: string, place: string) => string

function rewriteQuestions(questions: CaseText['questions'], rewrite: Rewrite) {
  return questions.map((question, i) => ({
    ...question,
    stem: rewrite(question.stem, `questions.${i}.stem`),
    options: question.options.map((option, j) => ({
      ...option,
      text: rewrite(option.text, `questions.${i}.options.${j}`),
      ...(option.note === undefined
        ? {}
        : { note: rewrite(option.note, `questions.${i}.options.${j}.note`) }),
    })),
    takeaway: rewrite(question.takeaway, `questions.${i}.takeaway`),
    reason: rewrite(question.reason, `questions.${i}.reason`),
  }))
}

function rewriteText(text: CaseText, rewrite: Rewrite): CaseText {
  return {
    ...text,
    title: rewrite(text.title, 'title'),
    lead: rewrite(text.lead, 'lead'),
    facts: rewrite(text.facts, 'facts'),
    evidence: text.evidence.map((entry, i) => rewrite(entry, `evidence.${i}`)),
    dispute: rewrite(text.dispute, 'dispute'),
    decision: rewrite(text.decision, 'decision'),
    lesson: rewrite(text.lesson, 'lesson'),
    basis: text.basis.map((one, i) => ({ ...one, says: rewrite(one.says, `basis.${i}`) })),
    procedure: text.procedure.map((step, i) => ({
      ...step,
      what: rewrite(step.what, `procedure.${i}.what`),
      when: rewrite(step.when, `procedure.${i}.when`),
    })),
    questions: rewriteQuestions(text.questions, rewrite),
  }
}

/** Every text that people write, one after the other in the order it is read. */
export const rewriteWords = (
  { text, video, pictures }: CaseWords,
  rewrite: Rewrite,
): CaseWords => ({
  text: rewriteText(text, rewrite),
  video: video && {
    ...video,
    captions: video.captions.map((caption, i) => ({
      ...caption,
      text: rewrite(caption.text, `captions.${i}`),
    })),
  },
  pictures: pictures.map((picture, i) => ({
    ...picture,
    shows: rewrite(picture.shows, `pictures.${i}`),
  })),
})
