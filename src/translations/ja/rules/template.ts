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
  'a merge conflict is left in the file': 'マージの競合がファイルに残っています',
  'Resolve the conflict and remove its markers': '競合を解消し、マーカーを削除します',
  'the file has placeholders of a template engine, so it is not a template yet':
    'ファイルにテンプレートエンジンのプレースホルダーがあり、まだテンプレートになっていません',
  'Lint the file that the template engine renders': 'テンプレートエンジンが生成したファイルを検査します',
  'the file holds characters that are not text': 'ファイルにテキストではない文字があります',
  'Save the file as UTF-8 and remove control characters': 'ファイルを UTF-8 で保存し、制御文字を削除します',
  'values are nested too deep to be read': '値の入れ子が深すぎて読み取れません',
  'Flatten the values at this place': 'この箇所の値の入れ子を浅くします',
  'Flatten the values': '値の入れ子を浅くします',
  'a tab is used for indentation': 'インデントにタブが使用されています',
  'Indent with spaces': 'スペースでインデントします',
  'a quoted text is not closed': '引用符が閉じられていません',
  'Add the missing quote': '足りない引用符を追加します',
  'a list or mapping in brackets is not closed': '括弧で囲まれたリストまたはマッピングが閉じられていません',
  'Add the missing bracket': '足りない括弧を追加します',
  '"*" starts an alias, but no name follows': '"*" はエイリアスの始まりですが、名前が続いていません',
  '"*" starts an alias, but {reason}': '"*" はエイリアスの始まりですが、読み取れません: {reason}',
  'Put quotes around a text that starts with "*"': '"*" で始まる文字列を引用符で囲みます',
  'two short forms of functions follow each other': '関数の短縮形が 2 つ続いています',
  'Write the outer function in its long form, such as Fn::GetAZs: !Ref AWS::Region':
    'Fn::GetAZs: !Ref AWS::Region のように、外側の関数を完全形で書きます',
  'a backslash in double quotes starts no escape that YAML knows':
    '二重引用符の中のバックスラッシュが、YAML のエスケープシーケンスになっていません',
  'Write the backslash twice, or use single quotes': 'バックスラッシュを 2 つ重ねて書くか、一重引用符を使用します',
  'a text can\'t start with "{character}"': '文字列を "{character}" で始めることはできません',
  'Put quotes around it': '引用符で囲みます',
  'three quotation marks in a row, where one begins or ends a string':
    '引用符が 3 つ続いています。文字列の始まりと終わりの引用符は 1 つです',
  'Write one quotation mark there, and escape those inside the string':
    '引用符を 1 つにし、文字列の中の引用符はエスケープします',
  'a quote closes the text too early, or opens the next before this one is closed':
    '文字列が途中の引用符で終わっているか、閉じられる前に次の文字列が始まっています',
  'Add the missing quote, or write {escaped} for a quote within the text':
    '足りない引用符を追加するか、文字列の中の引用符を {escaped} と書きます',
  'a comma is missing between two entries': '2 つの項目の間にカンマがありません',
  'Add the comma or the closing bracket, or put quotes around a text that has either in it':
    'カンマまたは閉じ括弧を追加するか、それらを含む文字列を引用符で囲みます',
  'the indentation or a colon is wrong here': 'インデントまたはコロンが正しくありません',
  'Align this line with its neighbours, add a missing colon, or put quotes around a text that has ": " or quotes in it':
    'この行を前後の行にそろえるか、足りないコロンを追加するか、": " や引用符を含む文字列を引用符で囲みます',
  'no space follows the colon after "{key}", so the line is read as one string':
    '「{key}」の後のコロンに続くスペースがないため、この行は 1 つの文字列として読み取られます',
  'Write a space after the colon': 'コロンの後にスペースを入れます',
  'more text follows the closing quote of a value': '値の閉じ引用符の後に、さらにテキストが続いています',
  'Put all of the value between the quotes, or remove what follows them':
    '値全体を引用符で囲むか、引用符の後のテキストを削除します',
  'the value of "{key}" has a colon and a space in it, as only a key may have':
    '「{key}」の値に、キーの後にだけ書けるコロンとスペースがあります',
  'Put quotes around the value, or write it on the next line, indented further, if it is a mapping':
    '値を引用符で囲むか、値がマッピングなら次の行に、より深いインデントで書きます',
  'this line does not fit the list before it': 'この行は、前のリストとつながりません',
  'Align it with the dashes of the list': 'リストのダッシュにそろえます',
  "the text can't be read: {reason}": 'テキストを読み取れません: {reason}',
  'Correct the YAML at this place': 'この箇所の YAML を修正します',
  'duplicate key "{key}" in this mapping': 'このマッピングでキー "{key}" が重複しています',
  'Keep one of the two, or rename one': '一方だけを残すか、一方の名前を変更します',
  'the tag {tag} ends with a colon, so it names no function':
    'タグ {tag} はコロンで終わっているため、関数を指していません',
  'Write {name} without the colon': 'コロンなしで {name} と書きます',
  'a mapping is used as a key': 'キーの位置にマッピングがあります',
  'the file holds several YAML documents, but a template is one':
    'ファイルに複数の YAML ドキュメントがありますが、1 つのファイルに書けるテンプレートは 1 つです',
  'Move each document to a file of its own': '各ドキュメントを別々のファイルに移します',
  'the file is empty': 'ファイルが空です',
  'Add a template with a Resources section': 'Resources セクションのあるテンプレートを追加します',
  'the file holds a list, not a mapping with sections such as Resources':
    'ファイルにあるのはリストで、Resources などのセクションを持つマッピングではありません',
  'the file holds a single value, not a mapping with sections such as Resources':
    'ファイルにあるのは 1 つの値で、Resources などのセクションを持つマッピングではありません',
  'Name a template file': 'テンプレートファイルを指定します',
  'an alias is inside the value that it refers to': 'エイリアスが、それ自体が参照する値の中にあります',
  'aliases nest its values too deep': 'エイリアスにより、値の入れ子が深くなりすぎます',
  'aliases expand it to more than {most} values': 'エイリアスにより、値が {most} 個を超えます',
  'Write the values out instead of using aliases': 'エイリアスを使用せずに値を書きます',
  'This suppression of {id} suppresses nothing': '{id} に対するこの抑制は何も抑制していません',
  'Remove it': 'これを削除します',
} satisfies Partial<Translation>;
