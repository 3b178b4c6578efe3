import { renderToString } from 'clinic-elements/server';
import treatment from '../treatment.json';

// The HTML is complete before any script, and is made once, not for each reader.
const html = renderToString(treatment);

// A server component. React leaves alone what it did not write.
export default function Page() {
  return <main suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
