import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ClinicFaqToggleEvent, FaqContent } from 'clinic-elements';
import 'clinic-elements/faq/define';
import treatment from '../treatment.json';

@Component({
  selector: 'app-questions',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <clinic-faq [content]="faq()" (clinic-faq-toggle)="handleToggle($event)"></clinic-faq>
    <p>
      Last opened: <output>{{ opened() }}</output>
    </p>
    <button (click)="keepFirst()">Only the first</button>
  `,
})
export class Questions {
  readonly faq = signal(treatment.faq as FaqContent);
  readonly opened = signal('none');

  handleToggle({ id }: ClinicFaqToggleEvent): void {
    this.opened.set(id);
  }

  keepFirst(): void {
    this.faq.update((faq) => ({ ...faq, items: faq.items.slice(0, 1) }));
  }
}
