import type { FaqContent } from 'clinic-elements';
import 'clinic-elements/faq/define';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import treatment from './treatment.json';

function Questions() {
  const [faq, setFaq] = createSignal(treatment.faq as FaqContent);
  const [opened, setOpened] = createSignal('none');
  return (
    <>
      <clinic-faq prop:content={faq()} on:clinic-faq-toggle={(event) => setOpened(event.id)} />
      <p>
        Last opened: <output>{opened()}</output>
      </p>
      <button onClick={() => setFaq({ ...faq(), items: faq().items.slice(0, 1) })}>Only the first</button>
    </>
  );
}

render(() => <Questions />, document.getElementById('root')!);
