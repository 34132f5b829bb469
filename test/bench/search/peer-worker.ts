import type { Bundle } from '../../../data/model/pack.ts';
import { peers, peerTalks, type Peer } from './peers.ts';

/** A peer in a worker of the extension, asked as ours is: the first message says which one. */
type Asked = {
  readonly id: number;
  readonly engine?: string;
  readonly request: { readonly query: string; readonly limit: number };
};

let peer: Promise<Peer> | null = null;

async function open(engine: string): Promise<Peer> {
  const bundle = (await (await fetch('/packs/bundle.json')).json()) as Bundle;
  return peers[engine]!(peerTalks(bundle));
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  peer ??= open(data.engine!);
  const { search } = await peer;
  const answer = search(data.request.query, data.request.limit);
  postMessage({ kind: 'answer', id: data.id, answer }, { targetOrigin: '*' });
});
