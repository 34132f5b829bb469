import { eventId, projectId } from '../../../data/model/ids.ts';
import type { Shelf } from './memory-library.ts';
import { about, aProject, anEvent, aTalk } from '../../data/samples.ts';

const paris = anEvent('kubecon-eu-2024', { name: 'KubeCon + CloudNativeCon Europe 2024' });
const zurich = anEvent('kcd-zurich-2023', {
  name: 'Kubernetes Community Days Zurich',
  starts: '2023-06-15',
});
const url = (name: string) => `https://talks.example/${name}`;
const link = { exact: true, note: null };

/** A few talks as they are in the packs: with and without a recording, with a working title. */
export const someTalks: Shelf = {
  events: [paris, zurich],
  projects: [aProject('kyverno', 'Kyverno'), aProject('argo-cd', 'Argo CD')],
  talks: [
    aTalk('kubecon-eu-2024', 'policy', {
      title: 'Policy as Code with Kyverno: From Zero to Production',
      speakers: ['Ada Example', 'Grace Sample'],
      minutes: 32,
      projects: [about('kyverno')],
      links: [
        { ...link, kind: 'video', url: url('video') },
        { ...link, kind: 'slides', url: url('slides') },
      ],
    }),
    aTalk('kubecon-eu-2024', 'supply-chain', {
      title: 'Securing the Software Supply Chain with Kyverno and Sigstore',
      speakers: ['Linus Muster'],
      minutes: 27,
      projects: [about('kyverno')],
      links: [{ ...link, kind: 'schedule', url: url('schedule') }],
    }),
    aTalk('kcd-zurich-2023', 'gitops', {
      title: 'GitOps at Scale: Kyverno Meets Argo CD',
      titleIs: 'working',
      day: '2023-06-15',
      speakers: [],
      minutes: null,
      projects: [about('kyverno'), about('argo-cd')],
      links: [
        {
          kind: 'video',
          exact: false,
          note: 'earlier version, other event, 2021',
          url: url('related'),
        },
      ],
    }),
    aTalk('kcd-zurich-2023', 'nothing', { title: 'Forensic Container Checkpointing', minutes: 25 }),
  ],
};

export const kyverno = projectId('kyverno');
export const argoCd = projectId('argo-cd');
export const zurichId = eventId('kcd-zurich-2023');
