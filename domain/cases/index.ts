export type {
  Basis,
  Caption,
  CaseLesson,
  CasePicture,
  CaseQuestion,
  CaseText,
  CaseVideo,
  ProcedureStep,
} from './case'
