import { ClinicFaq } from 'clinic-elements/react';
import treatment from '../../treatment.json';

// A server component as well: it gives the content, and the browser shows it.
export default function Page() {
  return (
    <main>
      <ClinicFaq content={treatment.faq} />
    </main>
  );
}
