/** Text fields as high as their words, in browsers whose style sheets can't say so. */

const NATIVE = CSS.supports("field-sizing", "content");

/** Fit a text field to what stands in it, now and whenever it is asked to. */
export function grow(field) {
  if (NATIVE) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
