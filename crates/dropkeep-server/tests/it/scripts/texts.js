// Every text of the page whose contrast with what is behind it is too low: WCAG 2.2, 1.4.3 (AA).
const weak = [];
const look = (element, text, style) => {
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const ink = colour(style.color);
  for (const one of ancestors(element)) ink.a *= Number(getComputedStyle(one).opacity);
  const found = contrast(over(ink, behind(element)), behind(element));
  if (found < (isLarge ? 3 : 4.5)) weak.push(`${found.toFixed(2)}: ${text.trim().slice(0, 40)}`);
};
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const { parentElement: element, data } = texts.currentNode;
  if (data.trim() && element.checkVisibility()) look(element, data, getComputedStyle(element));
}
for (const field of document.querySelectorAll('[placeholder]')) {
  look(field, field.placeholder, getComputedStyle(field, '::placeholder'));
}
return weak;
