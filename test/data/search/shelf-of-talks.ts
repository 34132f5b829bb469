import type { Bundle } from '../../../data/model/pack.ts';
import { projectId } from '../../../data/model/ids.ts';
import type { Talk, TalkLink } from '../../../data/model/talk.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { openIndex } from '../../../data/search/open-index.ts';
import { about, aBundle, anEvent, aProject, aTalk } from '../samples.ts';

const video: TalkLink = { kind: 'video', url: 'https://youtu.be/x', exact: true, note: null };
const named = (text: string) => ({ text, case: 'any', prior: 'coined' }) as const;
const talk = (event: string, slug: string, title: string, change: Partial<Talk> = {}) =>
  aTalk(event, slug, { title, links: [video], speakers: [], day: null, ...change });

/** A dozen talks in which each rule of search and ranking has something to decide. */
export const bundle: Bundle = aBundle('v1', {
  events: [
    anEvent('kubecon-eu-2024', { name: 'KubeCon Europe 2024', starts: '2024-03-19', place: 'Paris, France' }), // prettier-ignore
    anEvent('kubecon-na-2021', { name: 'KubeCon North America 2021', starts: '2021-10-11', place: 'Los Angeles, USA' }), // prettier-ignore
  ],
  projects: [
    aProject('kubernetes', 'Kubernetes', { spellings: [named('Kubernetes'), named('K8s')] }),
    aProject('k3s', 'K3s'),
    aProject('opentelemetry', 'OpenTelemetry', { spellings: [named('OpenTelemetry'), named('OTel')] }), // prettier-ignore
    aProject('argo', 'Argo'),
    aProject('argo-cd', 'Argo CD', { parent: projectId('argo') }),
    aProject('kyverno', 'Kyverno'),
  ],
  talks: [
    talk('kubecon-eu-2024', 'k8s-security', 'Security of Kubernetes for all', { projects: [about('kubernetes')], speakers: ['Michał Nowak'] }), // prettier-ignore
    talk('kubecon-na-2021', 'k3s-edge', 'K3s at the edge', { projects: [about('k3s')] }),
    talk('kubecon-eu-2024', 'otel', 'Traces with OpenTelemetry', { projects: [about('opentelemetry')] }), // prettier-ignore
    talk('kubecon-na-2021', 'open', 'An open telemetry story', { summary: 'Metrics at a bank.' }),
    talk('kubecon-eu-2024', 'argo-cd-tenants', 'Argo CD for many tenants', { projects: [about('argo-cd')], summary: 'Tenancy with projects and quotas.' }), // prettier-ignore
    talk('kubecon-na-2021', 'argo-cd-sharding', 'Scaling GitOps', { projects: [about('argo-cd', 'mentioned')], summary: 'Sharding of controllers over clusters.' }), // prettier-ignore
    talk('kubecon-eu-2024', 'argo-all', 'Argo in one hour', { projects: [about('argo')] }),
    talk('kubecon-na-2021', 'kyverno-images', 'Kyverno and signed images', { projects: [about('kyverno')], summary: 'Signatures of images are verified at admission.' }), // prettier-ignore
    talk('kubecon-eu-2024', 'kyverno-updates-24', 'Kyverno maintainer updates', { projects: [about('kyverno')] }), // prettier-ignore
    talk('kubecon-na-2021', 'kyverno-updates-21', 'Kyverno maintainer updates', { projects: [about('kyverno')] }), // prettier-ignore
    talk('kubecon-na-2021', 'kyverno-unrecorded', 'Kyverno maintainer update', { projects: [about('kyverno')], links: [] }), // prettier-ignore
    talk('kubecon-na-2021', 'kyverno-cost', 'Saving money', { projects: [about('kyverno', 'mentioned')], summary: 'Cost.' }), // prettier-ignore
  ],
});

export const json = buildIndex(bundle);
export const index = openIndex(json)!;
/** Between the two events and now. */
export const now = Date.parse('2024-06-01');
