/** Names that are ordinary nouns too: written small, they are hardly ever the project. */
export const nouns: ReadonlySet<string> = new Set(
  (
    'armada backstage brigade capsule carina cartographer cartography cedar chef contour cortex curve dagger distribution ' +
    'dragonfly emissary envoy eraser fluid flux gatekeeper harbor headlamp helm kind lens lima litmus longhorn maven ' +
    'notary octant pack parsec pixie porter puppet radius ray regula rook score shipwright spark spin stacker stargate ' +
    'submariner telepresence teller tofu tremor trickster vagrant vault vineyard volcano cadence spire'
  ).split(' '),
);
