import type { Translation } from '../../texts.ts';

/** What the engine says of conditions, environments, suppressions and lists, in Japanese. */
export const texts = {
  'the conditions have more than {count} combinations: only {count} were judged':
    '条件の組み合わせが {count} 通りを超えるため、{count} 通りだけを判定しました',
  'what {stackSet} deploys to accounts and Regions is not looked at':
    '{stackSet} が他のアカウントやリージョンにデプロイするものは判定していません',
  'in other combinations of conditions it hits fewer of these':
    '条件の他の組み合わせでは、該当するものはこれより少なくなります',
  'described here': 'ここに記述されています',
  'this is where to change it': '変更する箇所はここです',
  'Rule {rule} failed at {subject}: {reason}': 'ルール {rule} は {subject} で失敗しました: {reason}',
  'Switch the rule off ("{rule}": "off") and report this to whoever wrote it':
    'このルールを無効にし ("{rule}": "off")、ルールの作者に報告します',
  'deployed with {environments}': '{environments} でデプロイした場合',
  'deployed with {environments}, and {when}': '{environments} でデプロイし、かつ {when}',
  '{items} and {last}': '{items}、{last}',
  '{items}, {next}': '{items}、{next}',
  '{count} others': '他 {count} 件',
  '{name} of {stack}': '{stack} の {name}',
} satisfies Partial<Translation>;
