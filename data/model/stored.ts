/** Why something was not stored. */
export type StoreFailure = {
  readonly ok: false;
  readonly reason: 'not-stored' | 'unknown-talk' | 'bad-file';
  /** For `bad-file`: what is wrong and where. */
  readonly detail: string;
};

export type Stored<T> = { readonly ok: true; readonly value: T } | StoreFailure;
