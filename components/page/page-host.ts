/**
 * The host (with port) that the reader sees in the address bar, as far as a frame may know it; a
 * frame without an address of its own (`about:blank`, `srcdoc`) belongs to the page around it.
 */
export function pageHost(): string {
  try {
    return top!.location.host;
  } catch {
    // The top is of another origin.
    return location.host;
  }
}
