import { projectId } from '../../data/model/ids.ts';
import type { MarkWhich, Settings } from '../../data/settings/settings.ts';
import { t } from '../ui/text.ts';
import type { SettingsChange } from '../ui/use-settings.ts';
import { Choice } from './Choice.tsx';

type Props = {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
};

const kubernetes = projectId('kubernetes');
const choices = [
  ['every', 'optionsMarksEvery', 'optionsMarksEveryText'],
  ['section', 'optionsMarksSection', 'optionsMarksSectionText'],
  ['hover', 'optionsMarksHover', 'optionsMarksHoverText'],
] as const;

export function MarksSection({ settings, onChange }: Props) {
  const also = settings.alsoMarked.includes(kubernetes);
  const choose = (marks: MarkWhich) => onChange((before) => ({ ...before, marks }));
  return (
    <section class="panel" aria-labelledby="marks">
      <h2 id="marks">{t('optionsMarks')}</h2>
      <fieldset>
        <legend>{t('optionsMarksWhich')}</legend>
        {choices.map(([which, title, text]) => (
          <Choice
            key={which}
            type="radio"
            name="marks"
            title={t(title)}
            text={t(text)}
            checked={settings.marks === which}
            onChange={() => choose(which)}
          />
        ))}
      </fieldset>
      <Choice
        type="checkbox"
        name="kubernetes"
        title={t('optionsMarkKubernetes')}
        text={t('optionsMarkKubernetesText')}
        checked={also}
        onChange={() => onChange(also ? withoutKubernetes : withKubernetes)}
      />
    </section>
  );
}

const withoutKubernetes: SettingsChange = (settings) => ({
  ...settings,
  alsoMarked: settings.alsoMarked.filter((id) => id !== kubernetes),
});

const withKubernetes: SettingsChange = (settings) => ({
  ...settings,
  alsoMarked: [...withoutKubernetes(settings).alsoMarked, kubernetes],
});
