import type { Translation } from '../../../texts.ts';

/** What rules of the family template say, in Japanese. */
export const texts = {
  'This suppression names {id}, and there is no such rule': 'この抑制が指定する {id} というルールはありません',
  '{suggestion}': '{suggestion}',
  'This suppression gives no reason': 'この抑制には理由がありません',
  'Give a reason after {where}': '{where} の後に理由を書きます',
  'This suppression gives no reason, which the config demands, so it suppresses nothing':
    'この抑制には設定が求める理由がないため、何も抑制しません',
  'This suppression ended on {until}': 'この抑制は {until} に終了しました',
  'Fix what it suppresses and remove it, or give it a later date':
    '抑制されている問題を修正して抑制を削除するか、後の日付を指定します',
  'This suppression names {id}, which the config does not allow to be suppressed':
    'この抑制は、設定で抑制が禁止されている {id} を指定しています',
  'Remove it, and fix what the rule reports or change "suppressions.forbid" of the config':
    '抑制を削除して、ルールが報告する問題を修正するか、設定の "suppressions.forbid" を変更します',
  'This suppression cannot be read: {because}': 'この抑制を読み取れません: {because}',
  'Write {example}': '{example} と書きます',
  'The text is neither YAML nor JSON': 'テキストが YAML でも JSON でもありません',
  'Correct the text': 'テキストを修正します',
  'A mapping has a duplicate key': 'マッピングに重複したキーがあります',
  'Remove one of the two': 'どちらか一方を削除します',
  'The file contains several documents': 'ファイルに複数のドキュメントがあります',
  'Keep one template in a file': '1 つのファイルにテンプレートを 1 つだけ残します',
  'The file is empty': 'ファイルが空です',
  'Write a template': 'テンプレートを書きます',
  'The file contains no mapping': 'ファイルにマッピングがありません',
  'A mapping is used as a key': 'マッピングがキーとして使用されています',
  'Write a string as the key': 'キーとして文字列を書きます',
  'A tag is written with a colon': 'タグがコロン付きで書かれています',
  'Remove the colon': 'コロンを削除します',
  'This suppression of {id} suppresses nothing': '{id} に対するこの抑制は何も抑制していません',
  'Remove it': 'これを削除します',
} satisfies Partial<Translation>;
