/**
 * Traditional characters, each before its simplified one: those of Big5 level 1 whose simplified form
 * is in GB 2312 level 1, from the dictionary of OpenCC 1.4.2 (Apache-2.0). Of these only what the texts
 * of the field use, those of the data set that ships and of docs/terms.md: what nothing is called or
 * described by finds nothing.
 */
const PAIRS = `
內内弔吊戶户冊册朮术氾泛丟丢汙污汎泛佔占佈布別别刪删吳吴壯壮夾夹決决沖冲沒没災灾見见貝贝車车並并亞亚來来併并兒儿兩两協协屆届拋抛拚拼於于昇升東东況况爭争狀状糾纠長长門门係系侷局剋克則则卻却後后
洩泄為为紅红紀纪約约計计訂订負负頁页風风飛飞們们個个倫伦倉仓凍冻剛刚剝剥員员娛娱師师庫库徑径時时晉晋書书氣气紋纹純纯紐纽級级納纳紙纸脅胁脈脉茲兹記记討讨訊讯託托訓训財财貢贡迴回針针閃闪陣阵陞升
隻只馬马鬥斗乾干偽伪偉伟偵侦側侧務务動动區区參参問问唸念國国執执夠够專专將将崗岗帶带張张強强從从捲卷捱挨掃扫掛挂採采捨舍敗败啟启桿杆棄弃條条淺浅淵渊淨净牽牵現现產产畢毕異异眾众統统紹绍細细組组
終终習习脫脱脩修處处術术規规訪访許许設设責责貨货軟软這这連连逕径閉闭陳陈陸陆頂顶傢家備备傘伞創创勞劳勝胜單单圍围場场報报尋寻幀帧幾几復复惡恶揮挥換换棧栈殘残殼壳湊凑減减測测無无猶犹畫画發发盜盗
筆笔結结絕绝絲丝絡络給给華华虛虚視视註注評评詞词証证訴诉貼贴費费貴贵買买軸轴週周進进郵邮開开閑闲間间閒闲隊队階阶陽阳雲云韌韧項项順顺須须亂乱債债傳传僅仅勢势匯汇嗎吗園园圓圆塊块奧奥幹干彙汇損损
搶抢會会業业極极歲岁滅灭溫温準准煩烦當当萬万節节經经綑捆綁绑義义聖圣腳脚腦脑葉叶號号補补裝装裡里該该詳详試试誠诚話话詢询資资跡迹較较載载運运遊游達达違违過过鉤钩電电預预頒颁僱雇劃划嘗尝團团圖图
墊垫壽寿夥伙奪夺寧宁實实對对彆别徹彻態态慣惯摺折構构榦干滾滚漢汉滿满滯滞漸渐爾尔獄狱盡尽監监種种稱称箇个綠绿緊紧綴缀網网維维緒绪聞闻臺台與与蓆席蓋盖蒐搜製制誌志語语認认誤误說说趕赶輔辅輕轻遠远
遜逊遙遥遞递銀银銜衔閤合際际領领颱台駁驳麼么齊齐億亿儀仪價价劍剑寬宽審审寫写層层廢废廣广廠厂彈弹徵征慮虑撲扑撐撑撥拨敵敌數数暫暂樣样標标樂乐樑梁歐欧熱热盤盘確确碼码穀谷範范練练緻致編编緣缘線线
緩缓膚肤衝冲複复談谈誕诞請请調调誰谁論论豎竖賬账賭赌賣卖質质踐践輪轮適适遷迁鄰邻銷销鋪铺閱阅養养餘余駐驻髮发魯鲁齒齿儘尽噹当學学導导憑凭擁拥據据擇择擔担曆历曉晓樸朴橫横樹树橋桥機机歷历燈灯獨独
積积窺窥篩筛興兴螞蚂親亲諧谐諮咨諾诺謂谓賴赖輻辐輯辑輸输辦办選选遲迟遺遗錶表錯错錢钱錄录隨随險险靜静頻频頭头館馆龍龙優优儲储嚐尝壓压幫帮應应戲戏擊击擰拧擬拟檔档檢检濫滥營营牆墙獲获環环縮缩縫缝
總总縴纤聲声聯联臨临舉举謙谦講讲謝谢賽赛購购趨趋還还邁迈錨锚鍵键鍾钟闆板隱隐隸隶雖虽韓韩點点叢丛嚮向擴扩擾扰斷断檻槛檯台歸归濾滤癒愈礎础禮礼簡简織织繞绕職职舊旧藍蓝薦荐謹谨豐丰蹤踪蹟迹轉转鎖锁
離离雜杂雙双鞦秋額额題题鬆松鼕冬壞坏懷怀懶懒穫获穩稳簽签繫系繪绘羅罗蟻蚁譜谱識识證证贈赠贊赞邊边鏡镜鏈链關关難难類类願愿鯨鲸嚴严寶宝攔拦爐炉獻献競竞籌筹糰团繼继蘋苹蘇苏觸触議议譯译贏赢釋释鐘钟
鏽锈騰腾麵面齣出屬属攝摄攜携欄栏續续蘭兰覽览護护躍跃響响顧顾驅驱攤摊權权疊叠籠笼聽听襲袭讀读鑑鉴鑒鉴鬚须囌苏竊窃籤签纖纤纔才變变邏逻顯显驗验體体讓让靈灵韆千驟骤灣湾觀观鑰钥讚赞
`;

const SIMPLIFIED = new Map(
  [...PAIRS.replaceAll("\n", "").matchAll(/(.)(.)/gu)].map(([, from = "", to = ""]) => [from, to]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "gu");

/**
 * Words of the field as Taiwan and Hong Kong have them, in simplified characters, each with the word
 * of the mainland. Left out is what the mainland says in another sense (核心, 资料, 项目, 登录).
 */
const WORDS = `
网际网路 互联网 网路 网络 储存 存储 映像档 镜像 映像 镜像 丛集 集群 外挂 插件 执行时期 运行时 执行阶段 运行时 软体 软件 硬体 硬件
介面 接口 记忆体 内存 程式码 代码 程式 程序 资料库 数据库 资料卷 数据卷 档案 文件 使用者 用户 伺服器 服务器 专案 项目 排程 调度
负载平衡 负载均衡 闸道 网关 磁碟区 卷 磁碟 磁盘 组态 配置 预设 默认 代管 托管 协定 协议 开放原始码 开源 原始码 源代码
虚拟机器 虚拟机 作业系统 操作系统 金钥 密钥 封包 数据包 布署 部署 厂牌 厂商
`;

const MAINLAND = new Map(
  [...WORDS.matchAll(/(\S+)\s+(\S+)/gu)].map(([, from = "", to = ""]) => [from, to]),
);

const ELSEWHERE = new RegExp([...MAINLAND.keys()].join("|"), "gu");

/** Chinese in simplified characters and the words of the mainland; all else stays. */
export function simplified(text: string): string {
  return text
    .replaceAll(TRADITIONAL, (letter) => SIMPLIFIED.get(letter) ?? letter)
    .replaceAll(ELSEWHERE, (word) => MAINLAND.get(word) ?? word);
}
