import * as v from 'valibot';
import type { ImportChoice } from '../model/pack-import.ts';
import type { NewSubscription, Subscriptions } from '../model/subscription.ts';
import { text, type Schemas } from './pieces.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
/** Looked at here only for its shape: what may be asked, data/net decides. */
const address = text(2_048);

const choice = v.variant('as', [
  v.strictObject({
    as: v.literal('talks'),
    names: v.boolean(),
    event: v.strictObject({
      id: v.nullable(id),
      name: text(200),
      series: text(200),
      starts: text(10),
      ends: text(10),
      place: text(200),
      url: v.nullable(address),
      zone: v.nullable(text(60)),
    }),
  }),
  v.strictObject({
    as: v.literal('recordings'),
    event: id,
    accepted: v.pipe(v.array(text(20)), v.maxLength(20_000)),
  }),
]);

const subscription = v.pipe(
  v.strictObject({
    address,
    choice: v.pipe(
      choice,
      v.transform((checked) => checked as unknown as ImportChoice),
    ),
    name: text(200),
    names: v.pipe(v.array(id), v.maxLength(2_000)),
    etag: v.nullable(text(200)),
    lastModified: v.nullable(text(200)),
    digest: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  }),
  v.transform((checked): NewSubscription => checked),
);

/** The arguments of each method about subscriptions, as they may come in a message. */
export const subscriptionSchemas: Schemas<Subscriptions> = {
  subscriptions: v.strictTuple([]),
  subscribe: v.strictTuple([subscription]),
  unsubscribe: v.strictTuple([address]),
  checkNow: v.strictTuple([address]),
};
