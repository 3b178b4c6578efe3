/** The marks of comments in a text from Word, the comments below it, and the rule above them. */
const remarks = '.MsoCommentReference, .MsoCommentText, .msocomtxt, hr.msocomoff';

/** Removes colleagues' comments in Word, which are not for patients. Changes the body it is given. */
export function dropWordComments(body: Element): void {
  for (const remark of body.querySelectorAll(remarks)) remark.remove();
}
