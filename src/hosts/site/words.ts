import type { Locale } from '../../language/locale.ts';
import type { Family } from '../../rule/severity.ts';

/** What the site says itself, beside its pages. */
export interface Words {
  /** What the language calls itself. */
  readonly language: string;
  readonly skip: string;
  readonly search: string;
  readonly nothingFound: string;
  /** What the bar at the top is called, and its links. */
  readonly site: string;
  readonly rules: string;
  readonly playground: string;
  readonly changes: string;
  /** The list of pages: its name, and what opens it. */
  readonly pages: string;
  readonly allPages: string;
  /** Names the links to other languages. */
  readonly languages: string;
  /** Of a page that this language does not have, read in another language: leads to the start page of this one. */
  readonly startPage: string;
  /** Marks what is in English only. */
  readonly englishOnly: string;
  readonly table: string;
  readonly groups: Readonly<Record<'start' | 'guides' | Family, string>>;
  /** Over an example, by its verdict. */
  readonly captions: Readonly<Record<'bad' | 'good' | 'undecided' | 'before', string>>;
  readonly try: string;
}

/** The words of each language: one that lacks any does not compile. */
export const words: Readonly<Record<Locale, Words>> = {
  en: {
    language: 'English',
    skip: 'Skip to the text',
    search: 'Search',
    nothingFound: 'Nothing found',
    site: 'Site',
    rules: 'Rules',
    playground: 'Playground',
    changes: 'Changes',
    pages: 'Pages',
    allPages: 'All pages',
    languages: 'Languages',
    startPage: 'English start page',
    englishOnly: 'English only',
    table: 'Table',
    groups: {
      start: 'Start',
      guides: 'Guides',
      connectivity: 'Rules: connectivity',
      ingress: 'Rules: inbound rules',
      grouping: 'Rules: grouping',
      'iam-lifecycle': 'Rules: permissions',
      update: 'Rules: updates',
      template: 'Rules: the template itself',
    },
    captions: { bad: 'Found', good: 'Not found', undecided: 'Cannot be told', before: 'Deployed' },
    try: 'Try it',
  },
  ja: {
    language: '日本語',
    skip: '本文へ移動',
    search: '検索',
    nothingFound: '見つかりませんでした',
    site: 'サイト',
    rules: 'ルール',
    playground: 'プレイグラウンド',
    changes: '変更履歴',
    pages: 'ページ',
    allPages: 'すべてのページ',
    languages: '言語',
    startPage: '日本語のトップページ',
    englishOnly: '英語のみ',
    table: '表',
    groups: {
      start: 'はじめに',
      guides: 'ガイド',
      connectivity: 'ルール: 接続性',
      ingress: 'ルール: インバウンドルール',
      grouping: 'ルール: グループ化',
      'iam-lifecycle': 'ルール: アクセス許可',
      update: 'ルール: 更新',
      template: 'ルール: テンプレート自体',
    },
    captions: { bad: '検出される', good: '検出されない', undecided: '未判定', before: 'デプロイ済み' },
    try: '試してみる',
  },
};
