/** Heavy links between ideas, and the simple ones, best first. Written by hand. */
import type { Replacements } from '../support/phrase-finder.ts'

export const connectors: Replacements = {
  'afin de': ['pour'], 'afin que': ['pour que'], 'ainsi que': ['et'], 'alors même que': ['même si'], 'attendu que': ['parce que'], 'au surplus': ['aussi'], 'aussitôt que': ['quand'], 'bien que': ['même si'],
  'c\'est la raison pour laquelle': ['alors'], 'c\'est pourquoi': ['alors'], 'cependant': ['mais'], 'considérant que': ['parce que'], 'corrélativement': ['en même temps'], 'd\'autant plus que': ['surtout parce que'], 'd\'autant que': ['surtout parce que'], 'd\'une part': ['d\'abord'], 'd\'autre part': ['ensuite'],
  'de ce fait': ['alors'], 'de façon à': ['pour'], 'de facto': ['en réalité'], 'de manière à ce que': ['pour que'], 'de même que': ['comme'], 'de sorte que': ['alors'], 'de surcroît': ['aussi'], 'dès lors': ['alors'], 'dès lors que': ['si', 'quand'], 'du moment que': ['si'], 'du reste': ['aussi'],
  'en d\'autres termes': ['cela veut dire'], 'en définitive': ['à la fin'], 'en effet': ['parce que'], 'en l\'occurrence': ['ici'], 'en outre': ['aussi'], 'en revanche': ['mais'], 'encore que': ['même si'], 'étant donné que': ['parce que'], 'hormis': ['sauf'], 'in fine': ['à la fin'], 'lorsque': ['quand'],
  'malgré que': ['même si'], 'néanmoins': ['mais'], 'nonobstant': ['malgré'], 'notamment': ['par exemple'], 'or': ['mais'], 'par ailleurs': ['aussi'], 'par conséquent': ['alors'], 'par contre': ['mais'], 'par suite': ['alors'], 'partant': ['alors'], 'puisque': ['parce que'], 'quand bien même': ['même si'],
  'quoique': ['même si'], 'quoi qu\'il en soit': ['mais'], 'sauf à': ['ou alors'], 'si bien que': ['alors'], 'sitôt que': ['quand'], 'somme toute': ['à la fin'], 'subséquemment': ['après'], 'tandis que': ['mais', 'pendant que'], 'toutefois': ['mais'], 
}
