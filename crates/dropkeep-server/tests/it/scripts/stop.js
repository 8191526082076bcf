// What is wrong with the stop that the Tab key is at: WCAG 2.2, 1.4.11, 2.4.3, 2.4.7 and 2.4.11 (AA).
const [number] = arguments;
const [wanted, found] = [window.stops[number], document.activeElement];
if (number > 0 && found === window.stops[number - 1]) return 'still within';
const called = (one) => `${one.localName} “${(one.ariaLabel || one.innerText || one.name || one.id).slice(0, 40)}”`;
const [box] = found.getClientRects();
const before = window.before;
window.before = { top: box.top + scrollY, bottom: box.bottom + scrollY };
const isOneColumn = innerWidth < 500;
const style = getComputedStyle(found);
const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
const ring = colour(style.outlineColor);
if (found !== wanted) return `the Tab key is at ${called(found)}, not at ${called(wanted)}`;
if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${called(found)} has no ring`;
if (contrast(ring, behind(found.parentElement)) < 3) return `the ring of ${called(found)} is hardly seen`;
if (!found.contains(there) && !there?.contains(found)) return `${called(found)} is out of sight`;
if (number > 0 && isOneColumn && window.before.bottom <= before.top) return `${called(found)} is above the stop before it`;
return null;
