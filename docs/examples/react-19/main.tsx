import type { FaqContent } from 'clinic-elements';
import 'clinic-elements/faq/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import treatment from './treatment.json';

function Questions() {
  const [faq, setFaq] = useState(treatment.faq as FaqContent);
  const [opened, setOpened] = useState('none');
  return (
    <>
      <clinic-faq content={faq} onclinic-faq-toggle={(event) => setOpened(event.id)} />
      <p>
        Last opened: <output>{opened}</output>
      </p>
      <button onClick={() => setFaq({ ...faq, items: faq.items.slice(0, 1) })}>Only the first</button>
    </>
  );
}

createRoot(document.getElementById('root')!).render(<Questions />);
