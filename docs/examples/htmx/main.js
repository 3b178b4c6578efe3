// Fetches each element when it first comes into the page, whatever brings it there.
import 'clinic-elements/loader.js';
import 'htmx.org';

document.addEventListener('clinic-faq-toggle', ({ id }) => {
  document.querySelector('output').value = id;
});
