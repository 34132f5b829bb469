/**
 * The frames around this page, innermost first, as far as the pages around it are open to us. A card
 * in the outermost of those is not cut by a small frame. Around a fullscreen frame nothing is seen.
 */
export function framesAround(): readonly HTMLElement[] {
  const frames: HTMLElement[] = [];
  let view: Window = window;
  for (let frame; (frame = view.frameElement) && !frame.matches(':fullscreen'); view = view.parent)
    frames.push(frame as HTMLElement);
  return frames;
}

/** Where something in a frame is for the page around it. */
export function outOf(box: DOMRect, frame: HTMLElement): DOMRect {
  const outer = frame.getBoundingClientRect();
  // A page may draw its frame larger or smaller.
  const scale = outer.width / frame.offsetWidth;
  return new DOMRect(
    outer.x + (frame.clientLeft + box.x) * scale,
    outer.y + (frame.clientTop + box.y) * scale,
    box.width * scale,
    box.height * scale,
  );
}
