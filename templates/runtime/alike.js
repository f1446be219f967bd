/**
 * Signs that stand for the same when they are typed, written by scripts/alike_table.py from the table of
 * scormbuild/source/questions/alike.py: what to look for, and what it is compared as.
 */

/** All signs. @type {[RegExp, string][]} */
export const SIGNS = [
  [/[ـ\p{DI}]/gu, ""],
  [/["`«´»ʹ-ʿˈˊˋ˝ˮʹ΄՚՛׳״٬᾽᾿`´῾‘-‟′-‷‹›❛-❞❮❯《-』〝-〟Ꞌꞌ]/gu, "'"],
  [/[˗֊־᠆‐-―⁃⁻₋−➖⸗⸚⸺⸻⹀〜〰゠]/gu, "-"],
  [/[։।۔።᙮។․。။]/gu, "."],
  [/[՝،፣、]/gu, ","],
  [/[؛፤]/gu, ";"],
  [/[؟፧]/gu, "?"],
  [/[ː꞉∶]/gu, ":"],
  [/[⁄∕]/gu, "/"],
  [/[∗]/gu, "*"],
  [/[∼]/gu, "~"],
  [/[٪]/gu, "%"],
  [/[·•‧∙⋅・]/gu, "·"],
  [/[✕✖⨯]/gu, "×"],
  [/[º˚]/gu, "°"],
  [/[æ]/gu, "ae"],
  [/[Æ]/gu, "Ae"],
  [/[œ]/gu, "oe"],
  [/[Œ]/gu, "Oe"],
  [/[ş]/gu, "ș"],
  [/[Ş]/gu, "Ș"],
  [/[ţ]/gu, "ț"],
  [/[Ţ]/gu, "Ț"],
  [/[یى]/gu, "ي"],
  [/[ک]/gu, "ك"],
  [/[ہ]/gu, "ه"],
];

/** Letters, where accents do not count. @type {[RegExp, string][]} */
export const STROKES = [
  [/[ø]/gu, "o"],
  [/[Ø]/gu, "O"],
  [/[ł]/gu, "l"],
  [/[Ł]/gu, "L"],
  [/[đ]/gu, "d"],
  [/[Đ]/gu, "D"],
  [/[ħ]/gu, "h"],
  [/[Ħ]/gu, "H"],
  [/[ı]/gu, "i"],
];

/** What small letters are, where capitals do not count. @type {[string, string][]} */
export const FOLDED = [
  ["i\u0307", "i"],
  ["\u00df", "ss"],
  ["\u03c2", "\u03c3"],
  ["\u0565\u0582", "\u0565\u057e"],
];
