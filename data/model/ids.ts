declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Kebab-case name of a project in the catalogue, e.g. `argo-cd`. */
export type ProjectId = Brand<'ProjectId'>;
/** `<event id>/<slug of the title>`, stable over versions of a pack. */
export type TalkId = Brand<'TalkId'>;
/** Kebab-case name of one edition of a conference, e.g. `kubecon-eu-2024`. */
export type EventId = Brand<'EventId'>;
/** Kebab-case name of a pack file. */
export type PackId = Brand<'PackId'>;

export const projectId = (text: string) => text as ProjectId;
export const talkId = (event: EventId, slug: string) => `${event}/${slug}` as TalkId;
export const asTalkId = (text: string) => text as TalkId;
export const eventId = (text: string) => text as EventId;
export const packId = (text: string) => text as PackId;
