/** What `--help` says. */
export const help = `Makes, checks and compares packs of talks (docs/PACKS.md).

  npm run packs -- import FILE… [--out FOLDER] [--force]
      Schedules of any known kind into packs, a YAML file each; without --out to stdout.
      A playlist beside them lends its recordings to their talks.
      --name --series --starts --ends --place --zone --url   what the file does not say
      --event ID --pack ID --licence WORDS                   ids and licence of your own
      --summaries   keeps excerpts of the abstracts: for your own use, the words are the speakers'
      --skipped     lists what is left out, with its place and the reason

  npm run packs -- check [FILE|FOLDER…]
      All that is wrong, with file, line and reason. Without a name: the bundled packs.

  npm run packs -- build [FILE|FOLDER…] --out FOLDER
      What the extension ships of them: bundle, lexicon and search index.

  npm run packs -- diff OLDER NEWER [--zone ZONE]
      Talks added (+), changed (~) and removed (-) between two packs or schedules.

  npm run packs -- stats [FILE…] [--skipped]
      Talks, recordings, projects, and what is left out.

  npm run packs -- schema
      The JSON Schema of pack files (docs/pack.schema.json), for editors.

Ends with 0 if all is well (diff: if nothing differs), 1 if something is wrong with a file or
differs, 2 if it was called in a wrong way.`;
