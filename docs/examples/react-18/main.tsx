import type { FaqContent } from 'clinic-elements';
import { ClinicFaq } from 'clinic-elements/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import treatment from './treatment.json';

// React 18 sets no properties on custom elements: these components do.
function Questions() {
  const [faq, setFaq] = useState(treatment.faq as FaqContent);
  const [opened, setOpened] = useState('none');
  return (
    <>
      <ClinicFaq content={faq} onClinicFaqToggle={(event) => setOpened(event.id)} />
      <p>
        Last opened: <output>{opened}</output>
      </p>
      <button onClick={() => setFaq({ ...faq, items: faq.items.slice(0, 1) })}>Only the first</button>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Questions />);
