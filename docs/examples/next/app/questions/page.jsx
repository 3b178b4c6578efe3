// On a server the first to register an element stays: let it be what renders there, not what these components bring along.
import 'clinic-elements/define';
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
