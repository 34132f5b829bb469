import type { ProjectId } from '../model/ids.ts';

/**
 * The places that an address belongs to, narrowest last: `helm.sh`, `github.com/helm`,
 * `github.com/helm/helm`. Lower case, without `www.`; empty for what is no web address.
 */
export function placesOf(url: string): readonly string[] {
  // `github.com/orgs/helm/projects/1` is at home with `github.com/helm`.
  const [scheme, site, owner, repository] = url
    .toLowerCase()
    .replace('github.com/orgs/', 'github.com/')
    .split(/[/?#]+/);
  if (!site || !/^https?:$/.test(scheme!)) return [];
  const host = site.replace(/^www\.|:\d+$/g, '');
  const labels = host.split('.');
  // `toolkit.fluxcd.io` belongs to `fluxcd.io`.
  const places = labels.slice(0, -1).map((_, i) => labels.slice(-2 - i).join('.'));
  if (owner) places.push(`${host}/${owner}`);
  if (repository) places.push(`${host}/${owner}/${repository.replace(/\.git$/, '')}`);
  return places;
}

/** What is known of the place that an address leads to. */
export type KnownPlace = {
  /** Who is at home there; nobody, but not null, in a place of the field itself. */
  readonly homes: readonly ProjectId[] | null;
  /** `flux.jl` for github.com/FluxML/Flux.jl, `porter` for docs.porter.run. */
  readonly called: string | null;
};

/**
 * The expression for what an address on a code host, in a package registry, or on a domain of its
 * own is called. It reaches the page with the lexicon.
 */
export const callSource = String.raw`^(?:(?:git(?:hub|lab)\.com/[^/]+|npmjs\.com/package|pypi\.org/project|(?:crates\.io|hackage\.haskell\.org)/\w+)/([^/]+)$|(?:[^/]*\.)?([^./]+)\.[^./]+(?:/|$))`;

/** Nearly every text has no place that looks like an address, which is sooner seen than read. */
const perhaps = /[\w-](?:\.[a-z]|\/[\w.-])/i;
const written = /(?:[a-z0-9][\w-]*\.)+[a-z]{2,}(?:\/[\w.-]+)*|[\w-]+\/[\w.-]+(?:\/[\w.-]+)*/gi;

/** Addresses of places that a text writes without a link: `goharbor/harbor`, `quay.io/argoproj/argocd`, `kyverno.io/v1`. */
export function addressesIn(text: string): readonly string[] {
  if (!perhaps.test(text)) return [];
  return [...text.matchAll(written)].flatMap(([found]) => {
    const parts = found.split('/');
    const pairs = parts.slice(1).map((part, i) => `https://github.com/${parts[i]}/${part}`);
    return parts[0]!.includes('.') ? [`https://${found}`, ...pairs] : pairs;
  });
}

/** A repository `flux.jl` or `flux` is called Flux. */
export function isCalled(called: string | null, key: string): boolean {
  const name = key.replaceAll(' ', '-');
  return called === name || !!called?.startsWith(`${name}.`);
}
