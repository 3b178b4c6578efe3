import { renderToString } from 'clinic-elements/server';
import treatment from '../treatment.json';

// A server component: the HTML is complete before any script. React leaves alone what it did not write.
export default function Page() {
  return <main suppressHydrationWarning dangerouslySetInnerHTML={{ __html: renderToString(treatment) }} />;
}
