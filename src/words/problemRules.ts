/** A problem that the data's own rooms tell in English: in Chinese, and what to do about it. */
export interface ProblemRule {
  /** As it is told, with a placeholder for whatever is named in it. */
  readonly en: string;
  readonly zh: string;
  /** What to do about it, in both languages; empty where the problem says it already. */
  readonly remedyEn: string;
  readonly remedyZh: string;
}

/**
 * A rule a line: the problem in English, in Chinese, the remedy in English, in Chinese. The first one
 * that fits counts: what is more exact stands before what is less.
 */
const TABLE = String.raw`
has {{a}}; up to {{b}} are read|大小为 {{a}}，最多读取 {{b}}|Take a part of it, or keep it in several data sets.|请取其中一部分，或拆成几个数据集。
has more than {{a}} MB|超过 {{a}} MB|Take a part of it, or keep it in several data sets.|请取其中一部分，或拆成几个数据集。
has more than {{a}} items, which is the most|超过 {{a}} 个条目，这是上限|Split it into several data sets.|请拆成几个数据集。
has more than {{a}} characters in a line|一行超过 {{a}} 个字符|Have it written with line breaks.|请换行书写。
has more than {{a}} lines and values|超过 {{a}} 行和值|Split it into several data sets.|请拆成几个数据集。
has more than {{a}} lines|超过 {{a}} 行|Split it into several data sets.|请拆成几个数据集。
has more than {{a}} entries in its lists|列表共有超过 {{a}} 项|Split it into several data sets.|请拆成几个数据集。
has more cells than can be read|单元格太多，无法读取|Take out columns that are not needed.|请去掉不需要的列。
is nested deeper than {{a}} levels|嵌套超过 {{a}} 层|No file of these kinds is nested like that; look at how it was made.|这类文件不会嵌套得这么深，请检查它是怎样生成的。
holds more than {{a}} files|包含超过 {{a}} 个文件|Open the folder in which the data lies.|请打开数据所在的文件夹。
is one of more than {{a}} files|所在的文件夹有超过 {{a}} 个文件|Open the folder in which the data lies.|请打开数据所在的文件夹。
and the files before it have more than {{a}} MB|与之前的文件合计超过 {{a}} MB|Open the folder in which the data lies.|请打开数据所在的文件夹。
unfolds into more than {{a}} MB|解压后超过 {{a}} MB|Unpack it, and open the folder in which the data lies.|请先解压，再打开数据所在的文件夹。
is damaged: it cannot be unpacked|已损坏，无法解压|Get it once more.|请重新获取该文件。
has anchors that unfold without bounds|其中的锚点会无限展开|Write out what the anchors repeat.|请把锚点重复的内容直接写出来。
holds more than one document|包含多个文档|Keep each document in a file of its own.|请把每个文档存成单独的文件。
holds no file|没有文件||
holds no item|没有任何条目|Look whether this is the file you mean.|请确认是否选对了文件。
finds no file; it reads {{a}}|没有可读取的文件（{{a}}）||
is empty|是空的|Look whether this is the file you mean.|请确认是否选对了文件。
is not JSON: {{a}}|不是合法的 JSON：{{a}}|Mend it there; an editor shows the place.|请在该处改正；编辑器会标出位置。
is not YAML: {{a}}|不是合法的 YAML：{{a}}|Mend it in that line.|请在该行改正。
is not CSV: {{a}}|不是合法的 CSV：{{a}}|Look for a quotation mark that is not closed.|请检查是否有未闭合的引号。
is no whole JSON|不是完整的 JSON|Get it once more.|请重新获取该文件。
names the column "{{a}}" twice|列“{{a}}”出现两次|Rename one of the two.|请给其中一列改名。
has no column "{{a}}"; its columns are {{b}}|没有列“{{a}}”；现有的列：{{b}}|Name a column {{a}} in the first line.|请在第一行写上列名 {{a}}。
has no column "{{a}}"|没有列“{{a}}”|Name a column {{a}} in the first line.|请在第一行写上列名 {{a}}。
has no list of categories under the key landscape|键 landscape 之下没有类别列表|A landscape begins with landscape: and a list of categories.|landscape 文件以 landscape: 和类别列表开头。
is beside a landscape.yml, which is not here|应与 landscape.yml 在一起，而这里没有该文件|Open the folder, not this file alone.|请打开整个文件夹，而不是单个文件。
has no model: it is no workspace|没有 model，不是 Structurizr 工作区|Have its tool write JSON: structurizr export -format json|请用其工具导出 JSON：structurizr export -format json
is Structurizr's own language; have its tool write JSON: structurizr export -format json|是 Structurizr 自己的语言，请用其工具导出 JSON：structurizr export -format json||
is no radar: neither items (AOE) nor entries (Zalando) nor a table|不是技术雷达：既没有 items（AOE），也没有 entries（Zalando），也不是表格||
is one of several editions; name each file by its date, like radar-2026-04.csv|是多期中的一期；请以日期命名每个文件，如 radar-2026-04.csv||
is a second file; name the one that is meant|是第二个文件，请只打开需要的那个||
an item is no record of keys|有一个条目不是键值结构|Look at the indentation there.|请检查该处的缩进。
an item is no record|有一个条目不是键值结构||
an entry is no record|有一个条目不是键值结构||
an element has no name|有一个元素没有名称|Give it a name.|请写上名称。
{{a}} is no list|{{a}} 不是列表|Write it as a list.|请写成列表。
{{a}} has no name|{{a}}没有名称|Give it a name.|请写上名称。
has no title|没有标题|Fill in the title.|请填写标题。
has no label|没有名称|Fill in the label.|请填写名称。
has no name|没有名称|Fill in the name.|请填写名称。
has no layer|没有写明所在的层（layer）|Fill in the layer.|请填写层。
has no ring|没有写明环（ring）|Fill in the ring.|请填写环。
has no quadrant|没有写明象限（quadrant）|Fill in the quadrant.|请填写象限。
is no file of a data set|不属于数据集的文件|Look at its folder and its name.|请检查其文件夹和文件名。
is missing or cannot be read|缺失或无法读取|Every data set has this file.|每个数据集都要有这个文件。
"{{a}}" is missing|缺少“{{a}}”|Add {{a}}.|请补上 {{a}}。
unknown key "{{a}}"|不认识的键“{{a}}”|Look at how it is spelled, or take it out.|请检查拼写，或将其删除。
is written in format {{a}}, this program reads up to {{b}}|以格式 {{a}} 书写，本程序最高读取格式 {{b}}|Reload this page to have the newest program.|请重新加载页面以使用最新程序。
is Array, must be Object|是列表，应为键值结构||
is {{a}}, must be {{b}}|是 {{a}}，应为 {{b}}||
there is no component or standard "{{a}}"|没有组件或标准“{{a}}”|Look at how it is spelled, or take it out.|请检查拼写，或将其删除。
there is no component type "{{a}}"|没有组件类型“{{a}}”|Add it to vocab/component-types.json.|请将其加入 vocab/component-types.json。
there is no event type "{{a}}"|没有事件类型“{{a}}”|Add it to vocab/events.json.|请将其加入 vocab/events.json。
there is no relation type "{{a}}"|没有关系类型“{{a}}”|Add it to vocab/relations.json.|请将其加入 vocab/relations.json。
there is no organization "{{a}}"|没有组织“{{a}}”|Add orgs/{{a}}.json.|请添加 orgs/{{a}}.json。
there is no layer "{{a}}"|没有层“{{a}}”|Add layers/{{a}}.json, or name one that there is.|请添加 layers/{{a}}.json，或改用已有的层。
there is no standard "{{a}}"|没有标准“{{a}}”|Add standards/{{a}}.json.|请添加 standards/{{a}}.json。
there is no source "{{a}}"|没有来源“{{a}}”|Add it to the sources of the file.|请将其加入文件的 sources。
there is no row "{{a}}"|没有行“{{a}}”|Add it to a file of features/.|请将其加入 features/ 下的文件。
there is no level of {{a}} "{{b}}"|{{a}} 没有级别“{{b}}”|Add it to the levels of orgs/{{a}}.json.|请将其加入 orgs/{{a}}.json 的 levels。
there is no {{a}} "{{b}}"|没有 {{a}}“{{b}}”|Look at how it is spelled, or take it out.|请检查拼写，或将其删除。
no choice "{{a}}"|没有选项“{{a}}”||
"{{a}}" is defined twice|“{{a}}”定义了两次|Take one of the two out.|请删除其中之一。
"{{a}}" is given twice|“{{a}}”给出了两次|Take one of the two out.|请删除其中之一。
"{{a}}" is listed twice|“{{a}}”列出了两次|Take one of the two out.|请删除其中之一。
"{{a}}" is given by {{b}} too|“{{a}}”在 {{b}} 中也已给出|Give one of the two another id.|请给其中之一换一个 id。
"{{a}}" is not the file's name "{{b}}"|“{{a}}”与文件名“{{b}}”不符|Name the file after its id.|请以 id 命名文件。
"{{a}}" has groups; name one of them|“{{a}}”有分组，请写明其中一组||
"{{a}}" does not fit the row|“{{a}}”不适合这一行||
the row is in {{a}}|这一行的单位是 {{a}}||
is a second current statement; give the older one its until, or a scope|同时有两条仍有效的陈述；请给较早的一条写上 until 或 scope||
{{a}} % of its cells are known, it asks for {{b}}|已知 {{a}} % 的单元格，要求 {{b}}||
{{a}} owns {{b}}, and {{c}} owns {{d}} through other deals|{{a}} 拥有 {{b}}，而通过其他交易 {{c}} 又拥有 {{d}}||
has no Chinese: add zh|没有中文：请补上 zh||
its English is older than its Chinese: update en|英文比中文旧：请更新 en||
its Chinese is older than its English: update zh|中文比英文旧：请更新 zh||
is not Chinese|不是中文||
relates the thing to itself|与自身建立了关系|Take it out.|请将其删除。
the layer lies within itself|这一层包含在自身之内||
a group of a group: there is one level only|组中有组：只允许一级||
is cited by no claim|没有被任何陈述引用|Cite it, or take it out.|请引用它，或将其删除。
is cited by no file|没有被任何文件引用|Cite it, or take it out.|请引用它，或将其删除。
names a raw file; link the page at a commit|指向原始文件；请链接到某次提交的页面||
names a branch; pin it to a commit by 12 digits or more, or to a tag|指向分支；请固定到标签或至少 12 位的提交号||
begins {{a}}, before {{b}} existed ({{c}})|始于 {{a}}，早于 {{b}} 的出现（{{c}}）|Look at both dates.|请核对两个日期。
begins {{a}}, before {{b}} was released ({{c}})|始于 {{a}}，早于 {{b}} 的发布（{{c}}）|Look at both dates.|请核对两个日期。
all begin after the first phase ({{a}})|全部晚于首个阶段的开始（{{a}}）|Look at both dates.|请核对两个日期。
{{a}} overlaps the claim before, which ends {{b}}|{{a}} 与前一条陈述重叠，前一条止于 {{b}}|Look at both dates.|请核对两个日期。
{{a}} is before since {{b}}|{{a}} 早于 since {{b}}|Look at both dates.|请核对两个日期。
{{a}} is before {{b}}|{{a}} 早于 {{b}}|Look at both dates.|请核对两个日期。
{{a}} is while it is dormant ({{b}})|{{a}} 处于停滞期（{{b}}）|Look at both dates.|请核对两个日期。
{{a}} is after the tags were read ({{b}})|{{a}} 晚于读取标签的日期（{{b}}）|Look at both dates.|请核对两个日期。
{{a}} is after its end {{b}}|{{a}} 晚于其终止 {{b}}|Look at both dates.|请核对两个日期。
follows a claim that is still true; give that one its end|前一条陈述仍然有效；请写上它的终止日期||
is older than the release before; oldest first|早于前一个版本；请从最早的写起||
an id has at most {{a}} characters|id 最多 {{a}} 个字符||
an id is written in lower case with single dashes, like docker-engine|id 用小写字母和单个连字符书写，如 docker-engine||
must not be empty or blank|不能为空或只有空白||
must not be empty|不能为空||
write a date as 2014, 2014-12 or 2014-12-01, with ~ for about, ? for unsure|日期写作 2014、2014-12 或 2014-12-01，~ 表示大约，? 表示不确定||
{{a}} is not a day of the calendar (1900 to 2100)|{{a}} 不是日历上的日期（1900 至 2100 年）||
is not a day of the calendar (1900 to 2100)|不是日历上的日期（1900 至 2100 年）||
write the day as 2014-12-01|日期写作 2014-12-01||
must be an https:// or http:// address without user name, blanks or quotes|应为 https:// 或 http:// 地址，不含用户名、空格和引号||
plugin needs via or a note|plugin 需要写明 via 或附注||
must be a finite number|应为有限的数||
a support row needs criteria for yes and partial|支持情况的行需要 yes 和 partial 的判定标准||
a choice row needs its choices|选项行需要列出选项||
is no revision|不是修订号||
needs the day it was announced or closed|需要写明宣布或完成的日期||
needs what changed hands: orgs or components|需要写明易手的对象：orgs 或 components||
a source is named like readme, or @cncf-landscape if shared|来源的名称如 readme，共享的如 @cncf-landscape||
must be the https:// address of a tag's page, with {{a}} in it|应为标签页面的 https:// 地址，其中含有 {{a}}||
write each release as its version, month and day: 1.0.0 03-14, 1.1.0 06-02|每个版本写作版本号、月和日：1.0.0 03-14, 1.1.0 06-02||
write the year with four digits|年份用四位数字书写||
a quote has at most 200 characters|引文最多 200 个字符||
needs a title of at least 3 characters|标题至少 3 个字符||
needs its url; where it has none, say who published it|需要写明 url；没有的话，请写明发布者||
needs at least one {{a}}|至少需要一个（{{a}}）||
is no path of an SVG|不是 SVG 路径||
leave it out to have it chosen|不需要选择时请省去此项||
is no PNG or JPEG as a data: address in base64|不是以 base64 写成 data: 地址的 PNG 或 JPEG||
is larger than half a megabyte|超过半兆字节||
a step takes time|一步需要时间||
a step takes at most {{a}} minutes|一步最多 {{a}} 分钟||
write the country as two capital letters (ISO 3166-1), like CN|国家写作两个大写字母（ISO 3166-1），如 CN||
needs a version, a date, or both|需要写明版本或日期||
partial conformance needs a note that says which part|部分符合时需要附注说明是哪一部分||
is of revision "{{a}}", the catalog names "{{b}}"|版本为“{{a}}”，而目录写的是“{{b}}”|Reload this page.|请重新加载页面。
"{{a}}" is no id|“{{a}}”不是 id||
the server answered {{a}}|服务器回应 {{a}}|Look at the address, or ask its host.|请检查地址，或询问该网站。
arrived in part: {{a}}|只收到一部分：{{a}}|Try again.|请重试。
took too long|用时过长|Try again.|请重试。
cannot be reached, or does not let other sites read it|无法访问，或不允许其他网站读取|Its host has to send Access-Control-Allow-Origin. Or save the file, and open it here.|该网站需要发送 Access-Control-Allow-Origin；也可以先下载文件，再在这里打开。
is no data set|不是数据集||
is not in this data set|不在这个数据集中||
cannot be read to its end: {{a}}|无法读完：{{a}}|Open a part of it, or have its tool write it once more.|请只打开其中一部分，或用原工具重新导出。
cannot be read, because a part of this page cannot be loaded|无法读取：本页面的一个组成部分加载不了|Look at your connection, and try again.|请检查网络连接后重试。
cannot be read yet, because a part of this page does not arrive|暂时无法读取：本页面的一个组成部分迟迟没有到达|Look at your connection, and try again.|请检查网络连接后重试。
cannot be kept by this browser: {{a}}|无法由本浏览器保存：{{a}}|Look whether the browser lets this site store data, and whether there is room.|请检查浏览器是否允许本站存储数据，以及空间是否足够。
column {{a}}|列 {{a}}||
{{a}} has a part that is not {{b}}|{{a}} 中有一部分不是{{b}}||
{{a}} is not {{b}}|{{a}} 不是 {{b}}||
country has no vendor|写了国家，却没有厂商||
level has no foundation|写了级别，却没有基金会||
ended is before since|终止早于开始||
an organization is named by its address alone|组织只以网址命名|Give its member's item the same crunchbase address.|请给其会员条目写上相同的 crunchbase 地址。
the same {{a}} as another item|与另一条目的 {{a}} 相同|Look whether both are meant.|请确认两者是否都需要。
{{a}} holds a number that JSON has not|{{a}} 含有 JSON 没有的数||
{{a}} cannot be taken as it is|{{a}} 无法照原样采用||
the edition has no date: since when is not known|这一期没有日期，因而不知道始于何时|Name the file by its date, like radar-2026-04.csv.|请以日期命名文件，如 radar-2026-04.csv。
looks like "{{a}}" to a reader; give one of them a name or short name that tells them apart|读者会把它和“{{a}}”混为一谈；请给其中之一起一个可区分的名称或简称||
gives an id twice|有 id 给出了两次|Take one of the two out.|请删除其中之一。
gives a path twice|有路径给出了两次|Take one of the two out.|请删除其中之一。
has no {{a}}|没有 {{a}}||
is {{a}}|是 {{a}}||
`;

export const PROBLEMS: readonly ProblemRule[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [en = "", zh = "", remedyEn = "", remedyZh = ""] = line.split("|");
    return { en, zh, remedyEn, remedyZh };
  });
