import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../data/recogniser/compile.ts';
import { openLexicon } from '../../../data/recogniser/lexicon.ts';
import { readBlock } from '../../../data/recogniser/read-block.ts';
import { project } from './projects.ts';

const lexicon = openLexicon(
  compileLexicon([
    project('argo', ['Argo']),
    project('argo-cd', ['Argo CD']),
    project('cert-manager', ['cert-manager']),
    project('dcos', ['DC/OS']),
    project('dotnet', ['.NET']),
    project('flux', ['Flux', 'Flux CD']),
    project('helm', ['Helm']),
    project('in-toto', ['in-toto']),
    project('k3s', ['k3s']),
    project('ko', [{ text: 'ko', case: 'exact' }]),
    project('kyverno', ['Kyverno']),
    project('lets-encrypt', ["Let's Encrypt"]),
    project('oauth2-proxy', ['OAuth2 Proxy', 'oauth2_proxy']),
    project('opa', [{ text: 'OPA', case: 'exact' }]),
    project('openeuler', ['欧拉']),
    project('uber', ['Über']),
    project('volcano', ['Volcano']),
  ]),
);

/** What is found, as `id:words`. */
function found(text: string): string[] {
  const reading = readBlock(lexicon, { text, links: [], role: 'prose' });
  return (reading?.candidates ?? []).map(
    ({ project, start, end }) => `${project.id}:${text.slice(start, end)}`,
  );
}

const soft = '\u00AD';
const zeroWidth = '\u200B';

describe('a name is found', () => {
  test.each([
    ['in any case', 'helm, Helm and HELM', ['helm:helm', 'helm:Helm', 'helm:HELM']],
    ['at the edges of the text', 'Helm', ['helm:Helm']],
    [
      'before a possessive',
      "Kyverno’s rules, Kyverno's rules",
      ['kyverno:Kyverno', 'kyverno:Kyverno'],
    ],
    ['before a hyphen', 'a Helm-based setup', ['helm:Helm']],
    ['after a hyphen', 'non-Helm setups', ['helm:Helm']],
    ['between slashes', 'Flux/Helm', ['flux:Flux', 'helm:Helm']],
    ['in brackets and quotes', '(Helm) "Flux" “Argo”', ['helm:Helm', 'flux:Flux', 'argo:Argo']],
    ['beside an emoji', '⚙️Helm🚀', ['helm:Helm']],
    ['before a full stop', 'We use Helm. Then Flux.', ['helm:Helm', 'flux:Flux']],
    ['the longest first', 'Argo CD', ['argo-cd:Argo CD']],
    ['the shorter where the longer does not end', 'two Argo CDs', ['argo:Argo']],
    ['the shorter where the longer breaks off', 'Argo C', ['argo:Argo']],
    ['with several spaces', 'Argo   CD', ['argo-cd:Argo   CD']],
    ['with a no-break space', 'Argo\u00A0CD', ['argo-cd:Argo\u00A0CD']],
    ['over a line break', 'Argo\n    CD', ['argo-cd:Argo\n    CD']],
    ['with a tab', 'Argo\tCD', ['argo-cd:Argo\tCD']],
    ['with a hyphen for a space', 'argo-cd', ['argo-cd:argo-cd']],
    ['with nothing for a space', 'ArgoCD', ['argo-cd:ArgoCD']],
    ['with a no-break hyphen', 'cert\u2011manager', ['cert-manager:cert\u2011manager']],
    ['with U+2010', 'cert\u2010manager', ['cert-manager:cert\u2010manager']],
    ['with a space for a hyphen', 'Cert Manager', ['cert-manager:Cert Manager']],
    ['with nothing for a hyphen', 'certmanager', ['cert-manager:certmanager']],
    ['with a soft hyphen inside', `Kyver${soft}no runs`, [`kyverno:Kyver${soft}no`]],
    [
      'with a zero-width space inside',
      `cert-${zeroWidth}manager`,
      [`cert-manager:cert-${zeroWidth}manager`],
    ],
    [
      'after an invisible character',
      `${zeroWidth}${zeroWidth}Helm and Flux`,
      ['helm:Helm', 'flux:Flux'],
    ],
    ['in Chinese', '使用Helm部署', ['helm:Helm']],
    ['in Japanese', 'でFluxを使う。ArgoCDも', ['flux:Flux', 'argo-cd:ArgoCD']],
    ['in Korean', 'Helm을 쓰고', ['helm:Helm']],
    ['in Thai', 'ใช้Helmกับ', ['helm:Helm']],
    ['written in Chinese', '我们用欧拉系统', ['openeuler:欧拉']],
    ['that begins with a letter outside ASCII', 'mit Über, ÜBER', ['uber:Über', 'uber:ÜBER']],
    ['that begins with a sign', 'on .NET today', ['dotnet:.NET']],
    ['with a slash inside', 'DC/OS and dc/os', ['dcos:DC/OS', 'dcos:dc/os']],
    ['with an underscore inside', 'oauth2_proxy', ['oauth2-proxy:oauth2_proxy']],
    ['with either apostrophe', 'Let’s Encrypt', ['lets-encrypt:Let’s Encrypt']],
    ['of two letters', 'try ko, OPA', ['ko:ko', 'opa:OPA']],
    [
      'with a short first part',
      'in-toto, in toto, In-Toto',
      ['in-toto:in-toto', 'in-toto:in toto', 'in-toto:In-Toto'],
    ],
    ['that has a digit', 'k3s K3s', ['k3s:k3s', 'k3s:K3s']],
  ])('%s', (_, text, names) => expect(found(text)).toEqual(names));
});

describe('nothing is found', () => {
  test.each([
    ['in a longer word', 'Cargo, Helmet, Overhelm, VolcanoEngine, HelmRelease'],
    ['beside a digit', 'Helm3, 3Helm'],
    ['beside an underscore', 'helm_install, _helm'],
    ['after an accented letter', 'éHelm'],
    ['before an accented letter', 'Helmé'],
    ['beside a Cyrillic letter', 'бFlux, Fluxб'],
    ['before a combining accent', 'Helm\u0301'],
    ['beside a letter outside the basic plane', 'Helm𝐱, 𝐱Helm'],
    ['in the wrong case where only one counts', 'KO, Ko, opa, Opa'],
    ['over other punctuation', 'Cert, manager. cert--manager'],
    ['of a name that is not complete', 'cert, manager, into'],
    ['inside a word with a sign', 'ASP.NET'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

test('a lexicon is JSON, and needs nothing else', () => {
  const lexicon = compileLexicon([project('helm', ['Helm'])]);
  expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
});

test('letters of a name never become an expression', () => {
  const odd = ['a.*b', '[x', '(y', 'z\\', 'q|r', '$1', '^^', 'C++', 'a{2}'];
  const lexicon = openLexicon(
    compileLexicon(odd.map((text, index) => project(`p${index}`, [text]))),
  );
  for (const text of odd) {
    const reading = readBlock(lexicon, { text: `so ${text} is`, links: [], role: 'prose' });
    const spans = reading?.candidates.map(({ start, end }) => [text, start, end]);
    expect(spans).toEqual([[text, 3, 3 + text.length]]);
  }
  expect(readBlock(lexicon, { text: 'aaab xy q rr', links: [], role: 'prose' })).toBeNull();
});
