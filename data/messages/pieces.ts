import * as v from 'valibot';
import { asTalkId, projectId } from '../model/ids.ts';

type ArgsOf<Target, M extends keyof Target> = Target[M] extends (...args: infer Args) => unknown
  ? Args
  : never;
/** For each method the check of its arguments. */
export type Schemas<Target> = {
  readonly [M in keyof Target]: v.GenericSchema<unknown, ArgsOf<Target, M>>;
};

export const project = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/), v.transform(projectId));
export const talk = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/),
  v.transform(asTalkId),
);
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
