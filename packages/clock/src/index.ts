export { rightsRequestDeadline } from './rights-request-deadline.ts';
export type {
  FurtherTimeNotice,
  IdentityRequest,
  RightsRequest,
  RightsRequestDeadline,
  RightsRequestPeriod
} from './rights-request.ts';
export {
  complaintAcknowledgementDeadline,
  type Complaint,
  type ComplaintAcknowledgementDeadline
} from './complaint-acknowledgement-deadline.ts';
export { writingUpDeadline, type EventToWriteUp, type WritingUpDeadline } from './writing-up-deadline.ts';
export { caseSummaryDeadline, type CaseSummaryDeadline, type LastSummary } from './case-summary-deadline.ts';
export { answerTargetOn } from './answer-target-on.ts';
export { reasonCodes, type Reason, type ReasonAbout, type ReasonCode } from './reason.ts';
export { periodCodes, type Citation, type Example, type Period, type PeriodCode } from './periods/period.ts';
export { article123 } from './periods/article-12-3.ts';
export { article12a } from './periods/article-12a.ts';
export { section164a } from './periods/section-164a.ts';
export { writingUp } from './periods/writing-up.ts';
export { caseSummary } from './periods/case-summary.ts';
export { bankHolidayCodes, type BankHoliday, type BankHolidayCode } from './bank-holidays/bank-holiday.ts';
