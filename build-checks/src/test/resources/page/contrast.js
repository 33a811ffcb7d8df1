// The visible texts whose contrast to what they stand on is below 4.5, as WCAG 2 counts it.
const channel = (value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const parse = (color) => color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const isOpaque = (color) => color !== 'none' && (parse(color)[3] ?? 1) > 0.99;
const behind = (element) => {
  const rect = element.closest('.mark, .lane')?.querySelector('rect');
  if (rect && isOpaque(getComputedStyle(rect).fill)) {
    return getComputedStyle(rect).fill;
  }
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (isOpaque(color)) {
      return color;
    }
  }
  return 'rgb(255, 255, 255)';
};
const cursor = getComputedStyle(document.getElementById('cursor')).backgroundColor;
const poor = [];
for (const element of document.querySelectorAll('body *')) {
  const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  if (!own || !element.checkVisibility() || element.closest('script, title')) {
    continue;
  }
  const style = getComputedStyle(element);
  const color = element.namespaceURI.endsWith('svg') ? style.fill : style.color;
  const opacity = Number(style.opacity);
  const grounds = [behind(element)];
  if (element.matches('text.w, text.n')) {
    grounds.push(cursor);
  }
  for (const ground of grounds) {
    const mixed = parse(color).slice(0, 3)
      .map((part, i) => part * opacity + parse(ground)[i] * (1 - opacity));
    const [one, other] = [light(mixed), light(parse(ground))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const disabled = element.getAttribute('aria-disabled') === 'true';
    if (ratio < 4.5 && !disabled) {
      poor.push(`${element.outerHTML.slice(0, 90)} ${color} on ${ground}: ${ratio.toFixed(2)}`);
    }
  }
}
return [...new Set(poor)];
