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
  const { x, y } = frame.getBoundingClientRect();
  return new DOMRect(
    x + frame.clientLeft + box.x,
    y + frame.clientTop + box.y,
    box.width,
    box.height,
  );
}
