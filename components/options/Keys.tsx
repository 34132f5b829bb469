import { t } from '../ui/text.ts';

type Props = {
  readonly title: string;
  /** What to press (empty: not set), and what it does. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
};

export function Keys({ title, keys }: Props) {
  return (
    <table class="keys">
      <caption>{title}</caption>
      <tbody>
        {keys.map(([press, does]) => (
          <tr key={does}>
            <th scope="row">{does}</th>
            <td>
              {press === '' ? (
                <span class="quiet">{t('optionsKeyNone')}</span>
              ) : (
                press.split(/[ +](?=.)/).map((one) => <kbd key={one}>{one}</kbd>)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
