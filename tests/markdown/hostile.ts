/** Markdown that parsers, editors or people with bad intentions could write: each must be read the same way by any parser. */
export const hostile: readonly string[] = [
  '', '\n\n\n', ' ', '\t', '\u00A0', '#', '##', '## {#}', '####### sept', '# {#a}\n## {#a}\n## b {#a}',
  '---\n---\n', '---\ntitle: a\n', '---\ntitle: a\n---', '---\ntitle: a\n----\n', '--- \ntitle: a\n--- \ntexte', 'texte\n---\ntitle: a\n---\n',
  '---\na: |\n  ---\n---\ntexte', '----\na\n----\n', '+++\na = 1\n+++\n',
  '{{', '{{}}', '{{a}}', '{{a}}{{b}}', '{{{a}}}', '{{ a }}', '{{a b}}', '{{a\nb}}', '{{fait:a}}', '{{contact:a}}\n{{letter:b}}', '\\{{a}}', '&#123;{a}}',
  '**{{a}}**', '*a {{b}}* c', '`{{a}}`', '    {{a}}', '```\n{{a}}\n```', '<b>{{a}}</b>', '<!-- {{a}} -->', '[{{a}}]({{b}})', '![{{a}}](b)', '| {{a}} | b |\n| --- | --- |\n| {{c}} | \\| |',
  '> a\n> {{b}} &amp; {{c}}\nd {{e}}', '- a\n  {{b}}\n  - c\n    {{d}}', '1. a\n\n   {{b}}', '&eacute;t&eacute; {{a}} &#x27;{{b}}&#39;', '\u{1F600} {{a}} \u{1F600}', 'é {{a}}', 'a\\\n{{b}}', 'a  \n{{b}}',
  '[a](fiche:css)', '[a](fiche:css#cout)', '[a](fiche:)', '[a](fiche:css#)', '[a](FICHE:css)', '[a](fiche:css "titre")', '<fiche:css>', '[a][b]\n\n[b]: fiche:css#x', '[b]: fiche:css', '[a](<fiche:c s>)', '[**a** {{b}}](fiche:css)', '[a [b](fiche:c)](fiche:d)',
  '[a](javascript:alert(1))', '[a](java&#x09;script:x)', '[a](data:text/html,x)', '<javascript:alert(1)>', 'www.exemple.fr/{{a}}', 'https://exemple.fr/{{a}}', 'a@b.fr',
  '<script>alert(1)</script>', '<img src=x onerror=y>', '<a href="javascript:x">a</a>', '</p>', '<p', '<?php ?>', '<![CDATA[a]]>', '<div>\n\n**a**\n\n</div>', '&lt;script&gt;',
  "import a from 'b'", 'export const a = 1', '{1 + 1}', '<Carte/>', '<Carte>a</Carte>', '9:00 (prix :appel local) :a[b]{c}', ':::note\na\n:::', '$a$ $$b$$', '[[a]]', '==a==', 'H~2~O x^2^', 'a -- b --- c ... "d"',
  '[^1]\n\n[^1]: {{a}}', '[^1]', '- [ ] a\n- [x] {{b}}', '~~{{a}}~~', '~a~', '| a |\n|---|', '| a | b |\n|:-:|--:|\n| 1 |\n| 1 | 2 | 3 |', 'a\n===\nb\n---', '***\n___', '* a\n+ b\n- c', '1) a\n2) b', '0. a', '123456789. a\n1234567890. b',
  '> > > a', '>a\n>\n>b', '- - - a', '\u202E{{a}}\u202C', '\u2066{{contact:a}}\u2069', 'مرحبا {{a}} ٨', '\uFFFC {{a}}', 'a\u0000b {{c}}', 'a\r\nb {{c}}\r\n', 'a\rb', '\uFEFFa {{b}}',
  '**a', '*a **b* c**', '__a__b', '_a_b_', '``` \n~~~', '`` ` ``', '\\', '\\\\{{a}}', '&', '&#0;', '&#x110000;', '&nosuch;', '<', '[', '](', '![](', '[]()', '[](<>)', 'a'.repeat(5000), '{'.repeat(500), '{{a'.repeat(200), '[a]('.repeat(50), '> '.repeat(30) + 'a',
]
