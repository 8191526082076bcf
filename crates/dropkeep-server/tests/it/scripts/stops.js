// Remembers what the Tab key should stop at, in the page's own order, and says how many there are.
const kinds = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
window.stops = [...document.querySelectorAll(kinds)].filter((one) => one.checkVisibility());
document.body.tabIndex = -1;
document.body.focus();
document.body.removeAttribute('tabindex');
scrollTo(0, 0);
return window.stops.length;
