/** Questions about a thing, by what is asked of it. */
export const TOPICS = [
  "compare",
  "alternatives",
  "contents",
  "implementers",
  "users",
  "dependencies",
  "dependents",
  "successors",
  "predecessors",
  "forks",
  "leavers",
  "products",
  "owner",
  "buyer",
  "phase",
  "fate",
  "origin",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What is said of the phase of a thing that is named with it. */
const OVER =
  "retired|dead|ended|over|deprecated|archived|discontinued|abandoned|unmaintained|dormant|end of life|eol|alive|maintained|active";
const OVER_CHINESE = "停止维护|停维|归档|淘汰|废弃|弃用|停更|退役|终止|停滞|死";

/**
 * How each is put, in folded text without a mark at its end; the group is what is asked about. The
 * first pattern whose group names something answers.
 */
export const QUESTIONS: readonly (readonly [topic: Topic, pattern: RegExp])[] = [
  ["compare", /^(?:compare|comparison (?:of|between)|differences? between) (.+)$/u],
  ["compare", /^(.+? (?:vs\.?|versus|compared (?:to|with)|or) .+)$/u],
  ["compare", /^(.+?),? (?:side by side|compared|comparison|next to each other)$/u],
  [
    "alternatives",
    /^(?:what (?:are|is) )?(?:the |an )?(?:best )?(?:alternatives?|replacements?) (?:to|for|of) (.+)$/u,
  ],
  ["alternatives", /^(.+?) (?:alternatives?|replacements?|competitors?|rivals?)$/u],
  ["alternatives", /^(?:what|who|which(?: \w+)?)(?: can| could| may)? replaces? (.+)$/u],
  [
    "alternatives",
    /^(?:what|which|anything|something|tools?|projects?)?(?: \w+)?(?: is| are)? ?(?:like|similar to|instead of|competes with|compete with|competitors? (?:of|to)|rivals? of) (.+)$/u,
  ],
  [
    "contents",
    /^what (?:does |did )?(.+?) (?:ships?|bundles?|includes?|contains?|comes with)(?: with)?$/u,
  ],
  ["contents", /^(?:contents of|what is (?:in|inside)) (.+)$/u],
  [
    "implementers",
    /^(?:what|who|which(?: \w+)?|everything that|all that) (?:implements?|speaks?|supports?|conforms? to|provides?|is compatible with) (.+)$/u,
  ],
  ["implementers", /^(?:implementations?|providers?|implementers?) (?:of|for) (.+)$/u],
  ["implementers", /^(.+?) (?:implementations?|providers?|implementers?|support)$/u],
  ["dependencies", /^what (?:does|did) (.+?) (?:depend on|need|require|use|run on|build on)$/u],
  ["dependencies", /^(?:the )?dependencies of (.+)$/u],
  ["dependencies", /^(.+?) dependencies$/u],
  [
    "dependents",
    /^(?:(?:what|who|which(?: \w+)?) )?(?:depends? on|needs?|requires?|relies on) (.+)$/u,
  ],
  ["dependents", /^(?:the )?dependents of (.+)$/u],
  ["dependents", /^(.+?) dependents$/u],
  [
    "users",
    /^(?:what|who|which(?: \w+)?) (?:uses?|consumes?|is using|(?:is )?(?:built|based|runs?|builds?) on) (.+)$/u,
  ],
  ["users", /^(?:the )?users of (.+)$/u],
  [
    "successors",
    /^(?:what|who) (?:replaced|replaces|succeeded|succeeds|superseded|followed|came after|comes after) (.+)$/u,
  ],
  ["successors", /^(?:the )?(?:successors?|replacements?|heirs?) (?:of|to|for) (.+)$/u],
  ["successors", /^(.+?) (?:successors?|replacements?)$/u],
  ["predecessors", /^what did (.+?) (?:replace|succeed|supersede)$/u],
  ["predecessors", /^(?:the )?predecessors? (?:of|to) (.+)$/u],
  ["forks", /^(?:the )?forks? of (.+)$/u],
  ["forks", /^(.+?) forks?$/u],
  ["leavers", /^(?:who|what)(?: has)? left (?:the )?(.+)$/u],
  [
    "products",
    /^what (?:does|did|has) (.+?) (?:make|made|own|offer|sell|build|built|develop|developed)$/u,
  ],
  [
    "products",
    /^what (.+?) (?:makes?|made|owns?|offers?|sells?|builds?|built|develops?|developed)$/u,
  ],
  [
    "products",
    /^(?:products|projects|everything|all|tools|software) (?:of|by|from|made by) (.+)$/u,
  ],
  ["products", /^(.+?)(?:['’]s?)? (?:products|projects|portfolio)(?: and (?:their|its) fates?)?$/u],
  ["products", /^what (?:is left|remains) of (.+)$/u],
  ["fate", /^what(?: ha[sd]|['’]s)? (?:became|become|happened) (?:of|to) (.+)$/u],
  ["origin", /^(?:the )?(?:lineage|history|origins?|ancestry|family tree|roots) of (.+)$/u],
  ["origin", /^(.+?)(?:['’]s)? (?:lineage|ancestry|family tree|origins?)$/u],
  ["origin", /^where (?:do|does|did) (.+?) come from$/u],
  ["origin", /^where (.+?) (?:comes?|came) from$/u],
  [
    "owner",
    /^who (?:owns|owned|makes|made|maintains|develops|created|built|runs|sells|backs|(?:is|stands) behind) (.+?)(?:,? and since when)?$/u,
  ],
  [
    "buyer",
    /^who (?:has )?(?:bought|acquired|purchased|took over|buys|acquires) (.+?)(?:,? and when)?$/u,
  ],
  ["buyer", /^(?:the )?(?:buyers?|acquirers?|acquisition) of (.+)$/u],
  [
    "origin",
    /^(?:what (?:was|has been|did)|which (?:companies|projects) were|companies|projects|everything)? ?(?:acquired|bought|purchased|taken over) by (.+)$/u,
  ],
  [
    "phase",
    /^when (?:was|did|were|has) (.+?)(?: been)? (?:(?:first |last )?\w+|come out|end|go away)$/u,
  ],
  ["phase", /^how old is (.+)$/u],
  ["phase", new RegExp(`^(?:is|was|has|are) (.+?)(?: been)? (?:${OVER})$`, "u")],
  ["phase", new RegExp(`^(.+?) (?:is |was )?(?:${OVER})$`, "u")],
  ["owner", /^(?:the )?(?:owners?|vendors?|makers?|maintainers?|creators?) of (.+)$/u],
  ["owner", /^(.+?) (?:owners?|vendors?|makers?|maintainers?)$/u],

  ["compare", /^(.+?[,、;].+)$/u],
  ["compare", /^(?:对比|比较)(?:一下)?(.+)$/u],
  [
    "compare",
    /^(.+?)(?:的)?(?:对比|比较|区别|差异|有什么区别|有何区别|有什么不同|哪个好|怎么选|并排|放在一起)$/u,
  ],
  ["compare", /^(.+(?:对比|比较|还是|vs).+)$/u],
  [
    "alternatives",
    /^(.+?)(?:的|有哪些|有什么)*(?:替代品|替代方案|替代者|替代|竞品|竞争对手|同类)(?:有哪些|是什么|有什么)?$/u,
  ],
  ["alternatives", /^(?:(?:什么|哪些.{0,2}?|谁)(?:可以|可|能)?)?(?:替代|代替)了?(.+?)(?:的.*)?$/u],
  ["alternatives", /^(?:和|与|跟)?(.+?)(?:类似|同类|竞争)的.*$/u],
  ["contents", /^(.+?)(?:里|中)?(?:内置|自带|捆绑|包含|附带|带)了?(?:哪些|什么|啥).*$/u],
  ["leavers", /^(?:谁|哪些(?:项目)?|什么)(?:离开|退出)了?(.+)$/u],
  ["leavers", /^(?:离开|退出)了?(.+?)的.*$/u],
  ["implementers", /^(?:哪些|什么|谁)[^实支兼遵]{0,4}(?:实现|支持|兼容|遵循)了?(.+)$/u],
  ["implementers", /^(.+?)(?:的|有哪些)*(?:实现|实现者|提供方)(?:有哪些)?$/u],
  ["implementers", /^(?:实现|支持|兼容)了?(.+?)(?:的.*)?$/u],
  ["implementers", /^(.+?)被(?:谁|什么|哪些.{0,2})(?:所)?(?:实现|支持).*$/u],
  ["dependencies", /^(.+?)依赖于?(?:什么|哪些|谁).*$/u],
  ["dependencies", /^(.+?)的依赖$/u],
  ["dependents", /^(?:哪些|什么|谁).{0,4}?依赖于?(.+)$/u],
  ["dependents", /^依赖于?(.+?)(?:的.*)?$/u],
  ["dependents", /^(.+?)(?:被|受)(?:谁|什么|哪些.{0,2})(?:所)?依赖.*$/u],
  ["users", /^(?:哪些|什么|谁).{0,4}?(?:使用|采用|用到|用|基于)了?(.+)$/u],
  ["users", /^(?:使用|采用|用到|基于)了?(.+?)(?:的.*)?$/u],
  ["users", /^(.+?)被(?:谁|什么|哪些.{0,2})(?:所)?(?:使用|采用|用到).*$/u],
  ["successors", /^(?:什么|谁|哪个.{0,2})(?:取代|接替|替换)了(.+)$/u],
  [
    "successors",
    /^(.+?)(?:被(?:谁|什么)(?:取代|接替|替换).*|的?(?:继任者|后继者?|继承者|接班人).*)$/u,
  ],
  ["predecessors", /^(.+?)(?:取代了(?:谁|什么)|的前身.*)$/u],
  ["forks", /^(.+?)的?(?:派生项目|派生|分支)$/u],
  ["products", /^(.+?)(?:做|开发|推出|出品|出)(?:过|了)?(?:哪些|什么).*$/u],
  [
    "products",
    /^(.+?)(?:有|的)(?:哪些|全部|所有)?(?:产品|项目)(?:线|有哪些|现状|后来怎样|[和及与]其?(?:下落|结局|命运|去向|现状|归宿))?$/u,
  ],
  ["products", /^(.+?)(?:还剩(?:下)?什么|的下场|的结局|的下落)$/u],
  ["fate", /^(.+?)(?:后来(?:怎么?样|如何|变成(?:了)?什么)了?|怎么?样了|变成了什么)$/u],
  ["origin", /^(.+?)的?(?:来龙去脉|来历|由来|起源|渊源|谱系|演变|前世今生)(?:是什么)?$/u],
  ["origin", /^(.+?)(?:是)?(?:从哪(?:里|儿)?来的?|从何而来|源自(?:哪里|何处|什么))$/u],
  ["buyer", /^(?:谁|哪家公司|哪家)(?:收购|并购|买下|买)了?(.+)$/u],
  ["buyer", /^(.+?)(?:是|被)(?:谁|哪家公司|哪家)(?:收购|并购|买下|买走|买).*$/u],
  [
    "phase",
    new RegExp(
      `^(.+?)(?:项目)?(?:是不是|是否|有没有|已经|已|被)*(?:${OVER_CHINESE})(?:了|吗|么|没有|没)*$`,
      "u",
    ),
  ],
  ["origin", /^被?(.+?)(?:收购|并购)(?:了|过)?(?:的|哪些|什么|谁).*$/u],
  ["phase", /^(.+?)(?:是)?(?:什么时候|何时|哪一?年)[^ ]{1,4}?(?:的)?$/u],
  ["owner", /^谁(?:拥有|开发|维护|出品|创建|做|在维护|在开发)了?(.+)$/u],
  ["owner", /^(.+?)(?:是|归|属于)(?:谁|哪家公司|哪家|哪个公司|什么公司).*$/u],
  ["owner", /^(.+?)(?:是)?(?:谁|哪家(?:公司)?)(?:家)?(?:做|开发|拥有|出品|维护)?的$/u],
  ["owner", /^(.+?)的?(?:厂商|所有者|拥有者|东家|母公司|维护者|开发者)(?:是谁)?$/u],
];

/** What stands between things that are named together. */
export const BETWEEN: RegExp =
  /\s*[,、;]\s*(?:and |和|与)?|\s+(?:vs\.?|versus|and|or|with|compared (?:to|with)|&)\s+|\s*(?:对比|比较|还是|以及|和|与|跟|及)\s*|\s*vs\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s*vs\s*/u;
