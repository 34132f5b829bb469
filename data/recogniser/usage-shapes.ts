import type { Shape } from './shape.ts';

const oneOf = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** What is done with a tool, before its name. */
const handled = oneOf(`
[Uu]sing|[Uu]sed?|[Uu]ses|[Ii]nstall(?:ed|ing|s)?|[Dd]eploy(?:ed|ing|s)?|[Cc]onfigur(?:e|ed|ing)|[Uu]pgrad(?:e|ed|ing)|
[Ii]ntegrat(?:e|es|ed|ing|ion)\\s+with|[Mm]igrat(?:e|ed|ing|ion)\\s+(?:to|from)|[Ss]upport\\s+for|[Ss]witch(?:ed|ing)?\\s+(?:to|from)|
[Aa]dopt(?:ed|ing)?|[Ss]elf-host(?:ed|ing)?|[Mm]anaged\\s+by|[Pp]owered\\s+by|[Bb]uilt\\s+(?:on|with)|[Bb]ased\\s+on|[Rr]unning|
[Ee]insatz\\s+von|[Nn]utz(?:t|en)|[Vv]erwende[tn]|[Ii]nstallier(?:t|en)|[Uu]tilis(?:er|ez|ons|ant|e)|[Ii]nstall(?:er|ez)|
[Dd]éploye[rz]|[Uu]sar|[Uu]sando|[Uu]tiliza(?:r|ndo|mos)|[Ii]nstala[rmn]?|[Cc]onfigurar|[Dd]esplegar|使用|利用|安装|部署|采用|安裝|導入|采用了
`);

/** What a tool does, behind its name. */
const acts = oneOf(`
supports?|provides?|allows?|lets|uses|runs|creates?|detects?|requires?|needs|expects?|stores?|reads?|sends?|exposes?|handles?|
generates?|enables?|comes\\s+with|integrates|manages|collects|scrapes|scales|deploys|extends|simplifies|automates|listens|
unterstützt|bietet|verwaltet|erlaubt|ermöglicht|sammelt|überwacht|permet|fournit|gère|offre|simplifie|collecte|permite|ofrece|
proporciona|gestiona|extiende|oferece|permite|fornece|estende|gerencia|coleta|complementa|を使|をインストール|を導入|を利用|支持|提供
`);

/** Of what kind a tool is: `X is an open source ...`. */
const kinds = oneOf(`
open[- ]source|tool(?:s|set|kit|chain)?|framework|platform|software|project|proxy|registry|scheduler|runtime|server|engine|operator|
controller|plugin|library|daemon|database|package\\s+manager|service\\s+mesh|agent|scanner|system\\s+for|monitoring|tracing|
Werkzeug|Plattform|Projekt|Rahmenwerk|Paketmanager|\\p{L}*[Ss]erver|outil|gestionnaire|projet|logiciel|plateforme|herramienta|
gestor|proyecto|sistema\\s+de|plataforma|ferramenta|gerenciador|projeto|ツール|プロジェクト|ソフトウェア|システム|工具|项目|系统|平台|框架
`);

/** What belongs to a tool, behind its name (Falco rules, Volcano scheduler) or before it. */
const partWords = `
servers?|clusters?|instances?|operators?|controllers?|agents?|clients?|CLI|API|UI|dashboards?|plugins?|pods?|images?|containers?|
configs?|configurations?|deployments?|namespaces?|prox(?:y|ies)|sidecars?|jobs?|queues?|schedulers?|scheduling|pipelines?|workflows?|
rules?|polic(?:y|ies)|charts?|releases?|versions?|repo(?:sitory)?|docs|documentation|integrations?|exporters?|metrics|
alerts?|backends?|frontends?|volumes?|backups?|registry|services?|daemon|binary|modules?|librar(?:y|ies)|SDKs?|engine|runtime|
components?|installation|setup|upgrades?|drivers?|gateways?|templates?|VMs?|stack|tools?|logs?|namespace|webhooks?|topics?|brokers?|
implementations?|events?|module|specs?|resources?|CRDs?|Instanz(?:en)?|Konfiguration|Dienst
`;
/** Who makes or uses a tool, after its name (the Falco community). */
const groupWords =
  'community|projects?|teams?|core\\s+team|maintainers?|contributors?|users?|adopters?|ecosystem';
/** In a heading or a title of a page such a word may have a capital. */
const anyCase = (words: string) =>
  oneOf(
    words.replaceAll(
      /(^|\||\n)(\p{Ll})/gu,
      (_all, before: string, first: string) => `${before}[${first}${first.toUpperCase()}]`,
    ),
  );
const parts = anyCase(partWords);
const groups = anyCase(groupWords);
/** What may follow a name and is no surname. */
export const belongings = oneOf(`${parts}|${groups}`);
const partsBefore = oneOf(
  '[Ss]erveur|[Ss]ervidor|[Cc]luster|[Ii]nstancia|[Ii]nstância|[Cc]hart|[Pp]lugin|[Oo]util|[Hh]erramienta|[Ff]erramenta|[Ww]erkzeug|[Tt]ool|[Pp]roxy|[Dd]éploiement|[Tt]emplates?|[Tt]ools?\\s+(?:like|such\\s+as)|[Ss]ystems?\\s+(?:like|such\\s+as)|[Tt]ools\\s+wie|[Oo]utils\\s+comme|[Hh]erramientas\\s+como|[Ff]erramentas\\s+como',
);
const groupsBefore = oneOf(
  '[Pp]roject|[Pp]rojet|[Pp]rojeto|[Pp]royecto|(?:[Cc]ommunauté|[Cc]omunidade?)(?:\\s+d[eo])?',
);

const here = String.raw`(?:^|[^\p{L}])`;
const ends = String.raw`(?![\p{L}])`;

/** How people write of a tool; they say less where other software has the name too. */
export const usageShapes: readonly Shape[] = [
  { kind: 'used', before: `${here}(${handled})${String.raw`\s*(?:the\s+)?`}` },
  { kind: 'acts', after: String.raw`\s*(${acts})${ends}` },
  {
    kind: 'is-a',
    after: String.raw`\s*(?:is|ist|est|es|é|は|是)\s*(?:an?|the|eine?|une?|uma?|una|一个|一個|)\s*[^.!?。\0]{0,60}?(?:^|[^\p{L}]|\P{ASCII})(${kinds})`,
  },
  { kind: 'part', after: String.raw`[\s\-]+(${parts})${ends}` },
  { kind: 'part', before: String.raw`${here}(${partsBefore})\s+` },
  { kind: 'group', after: String.raw`[\s\-]*(${groups}${ends}|コミュニティ|社区|社群)` },
  { kind: 'group', before: String.raw`${here}(${groupsBefore})\s+` },
  // As licences say whose it is: the Falco Authors, contributors to the Submariner project.
  {
    kind: 'authors',
    before: String.raw`${here}[Tt]he\s+`,
    after: String.raw`\s+((?:[Cc]ommunity\s+|[Pp]roject\s+)?(?:[Aa]uthors|[Cc]ontributors))${ends}`,
  },
  { kind: 'authors', before: String.raw`${here}([Cc]ontributors?\s+to)\s+(?:the\s+)?` },
  // A list item, a cell, a heading or a line that is nothing but the name, or that says what it is.
  {
    kind: 'alone',
    before: String.raw`[\0\n][^\p{L}\p{N}\n]*`,
    after: String.raw`[^\p{L}\p{N}\n]*(?:$|\n)`,
  },
  {
    kind: 'leads',
    before: String.raw`[\0\n][^\p{L}\p{N}\n]*`,
    after: String.raw`[\s*)\]]*(?:[:：—–|,]|-\s)\s*[^\0\s]`,
  },
  {
    kind: 'asked',
    before: String.raw`(?:[Ww]hat(?:\s+is|['’]s|\s+are)|[Ww]hy|[Ww]as\s+(?:ist|sind)|[Ww]arum|[Qq]u['’]est-ce\s+que|[Qq]ué\s+es|[Oo]\s+que\s+é|什么是|什麼是|为什么选择|認識|认识)\s*`,
    after: String.raw`\s*(?:[?？]|$|\n)`,
  },
  { kind: 'asked', after: String.raw`\s*(?:とは|是什么|是什麼|简介|入門|入门)` },
  // Behind a little word, in the middle of a sentence: not at its start, and no title of a person.
  {
    kind: 'proper',
    head: String.raw`prose (?:word|shared|common)`,
    before: String.raw`${here}(with|for|to|from|by|and|or|of|like|than|that|when|if|as|into|about|between|behind|how|does|is|are|our|your|see|where|because|since|while|why|both|either)\s+["“'(]?`,
    name: String.raw`\p{Lu}[^\0]*`,
    after: String.raw`(?!\s+\p{Lu}|[-’'])`,
  },
];
