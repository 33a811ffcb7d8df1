// What sticks out of the window, but for what lies in a box that scrolls.
const width = document.documentElement.clientWidth;
const out = [];
if (document.documentElement.scrollWidth > width) {
  out.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
}
for (const element of document.querySelectorAll('body *')) {
  const box = element.parentElement.closest('#scroller, #source, #output');
  if (box || element.closest('svg') || !element.checkVisibility()) {
    continue;
  }
  const { left, right } = element.getBoundingClientRect();
  if (left < -0.5 || right > width + 0.5) {
    out.push(`${element.outerHTML.slice(0, 80)} from ${left} to ${right}`);
  }
}
return out;
