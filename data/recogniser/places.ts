/**
 * The places that an address belongs to, narrowest last: `helm.sh`, `github.com/helm`,
 * `github.com/helm/helm`. Lower case, without `www.`; empty for what is no web address.
 */
export function placesOf(url: string): readonly string[] {
  const parts =
    /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?\/?([^/?#]*)\/?([^/?#]*)/i.exec(url);
  if (!parts) return [];
  const [host, owner, repository] = parts.slice(1).map((part) => part.toLowerCase()) as [
    string,
    string,
    string,
  ];
  const places = [host];
  const parent = host.slice(host.indexOf('.') + 1);
  if (parent.includes('.')) places.unshift(parent);
  if (owner) places.push(`${host}/${owner}`);
  if (repository) places.push(`${host}/${owner}/${repository.replace(/\.git$/, '')}`);
  return places;
}

/**
 * What an address on a code host, in a package registry or on a domain of its own is called:
 * `flux.jl` for github.com/FluxML/Flux.jl, `porter` for docs.porter.run.
 */
export function calledIn(url: string): string | null {
  const last = placesOf(url).at(-1) ?? '';
  return named.exec(last)?.[1] ?? ownDomain.exec(last)?.[1] ?? null;
}

const ownDomain = /^(?:[^/]*\.)?([^./]+)\.[^./]+(?:\/|$)/;
const named =
  /^(?:(?:github|gitlab)\.com\/[^/]+|npmjs\.com\/package|pypi\.org\/project|crates\.io\/crates|hackage\.haskell\.org\/package)\/([^/]+)$/;

/** A repository `flux.jl` or `flux` is called Flux. */
export const isCalled = (called: string, key: string): boolean => {
  const name = key.replaceAll(' ', '-');
  return called === name || called.startsWith(`${name}.`);
};
