// Fetches each element when it first appears in the page, however it gets there.
import 'clinic-elements/loader.js';
import 'htmx.org';

document.addEventListener('clinic-faq-toggle', ({ id }) => {
  document.querySelector('output').value = id;
});
