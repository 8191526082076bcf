// Colours, and how well one is seen on another: WCAG 2.2, "contrast ratio".
const colour = (text) => {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return { r, g, b, a };
};
const over = (top, below) => {
  const mix = (one, other) => one * top.a + other * (1 - top.a);
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 };
};
const luminance = ({ r, g, b }) => {
  const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const ancestors = (element) => element ? [element, ...ancestors(element.parentElement)] : [];
const behind = (element) => ancestors(element).reverse()
  .map((one) => colour(getComputedStyle(one).backgroundColor))
  .reduce((below, top) => over(top, below), { r: 255, g: 255, b: 255, a: 1 });
