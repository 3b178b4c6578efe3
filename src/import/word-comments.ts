/** The marks that Word puts into a text, and the remarks below it with the rule above them. */
const remarks = '.MsoCommentReference, .MsoCommentText, .msocomtxt, hr.msocomoff';

/** Takes out what colleagues remarked in Word, which is not for patients. Changes the body it is given. */
export function dropWordComments(body: Element): void {
  for (const remark of body.querySelectorAll(remarks)) remark.remove();
}
